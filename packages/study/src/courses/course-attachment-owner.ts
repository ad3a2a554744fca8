import type { AttachmentOwner } from '@dangjian/attachments'
import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { actingLearner, seesAudience } from '../study-reach.ts'
import { findCourse } from './course-store.ts'

const isAddressed = async (scope: Scope, path: string): Promise<boolean> => scope.actor.memberId !== null && can(scope.access, 'self.read') && (await actingLearner(scope)).paths.includes(path)

/** Files of courses: read by whom a course that was published is addressed to and by organizers, written by who may change the course. */
export const courseAttachmentOwner: AttachmentOwner = {
  type: 'course',
  canRead: async (scope, id) => {
    const course = await findCourse(scope, id)
    if (!course) throw notFound('course')
    if (!seesAudience(scope, course.audiencePath) && !(course.version > 0 && (await isAddressed(scope, course.audiencePath)))) throw notFound('course')
    return { orgPath: course.audiencePath }
  },
  canWrite: async (scope, id) => {
    const course = await findCourse(scope, id)
    if (!course || !seesAudience(scope, course.audiencePath)) throw notFound('course')
    const unit = await getOrgUnit(scope, course.orgUnitId)
    requireCan(scope.access, 'study.manage', unit.path)
    return { orgPath: unit.path }
  },
}
