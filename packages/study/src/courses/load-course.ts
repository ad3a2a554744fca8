import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { getOrgUnit, type OrgUnit } from '@dangjian/org'
import { seesAudience } from '../study-reach.ts'
import { findCourse, lockCourse, type CourseRow } from './course-store.ts'

/** A course an organizer may look at. Throws NOT_FOUND. */
export const loadCourse = async (scope: Scope, id: string): Promise<CourseRow> => {
  const course = await findCourse(scope, id)
  if (!course || !seesAudience(scope, course.audiencePath)) throw notFound('course')
  return course
}

/** A course the person may change, locked, with the organization it belongs to. Throws NOT_FOUND and FORBIDDEN (study.manage). */
export const lockManagedCourse = async (scope: Scope, id: string): Promise<{ course: CourseRow; unit: OrgUnit }> => {
  const course = await lockCourse(scope, id)
  if (!course || !seesAudience(scope, course.audiencePath)) throw notFound('course')
  const unit = await getOrgUnit(scope, course.orgUnitId)
  requireCan(scope.access, 'study.manage', unit.path)
  return { course, unit }
}
