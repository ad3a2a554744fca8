import type { Scope } from '@dangjian/db'
import { conflict, newId } from '@dangjian/kernel'
import { z } from 'zod'
import { studySentences } from '../locales/zh-CN.ts'
import { audienceWithin, managedUnit } from '../study-reach.ts'
import { courseContentSchema } from './course-content.ts'
import { insertCourse, updateCourse } from './course-store.ts'
import { lockManagedCourse } from './load-course.ts'

const titleSchema = z.string().trim().min(2).max(80)

export const createCourseInput = z.object({ orgUnitId: z.uuid(), audienceUnitId: z.uuid(), title: titleSchema, minutes: z.number().int().min(5).max(2_700) })
export type CreateCourseInput = z.infer<typeof createCourseInput>

/** Begins a course as an empty draft, so that its files have an owner. Throws NOT_FOUND, FORBIDDEN (study.manage) and STUDY_AUDIENCE_OUTSIDE. */
export const createCourse = async (scope: Scope, input: CreateCourseInput): Promise<{ id: string }> => {
  const unit = await managedUnit(scope, input.orgUnitId)
  const audience = await audienceWithin(scope, unit, input.audienceUnitId)
  const id = newId()
  await insertCourse(scope, {
    id, orgUnitId: unit.id, audiencePath: audience.path, state: 'draft', title: input.title, content: { summary: '', minutes: input.minutes, quizId: null, sections: [] },
    createdBy: scope.actor.name, createdAt: scope.clock.now(),
  })
  await scope.audit({ action: 'study.course-created', subject: { type: 'course', id }, orgPath: unit.path, summary: studySentences.courseSaved(input.title) })
  return { id }
}

export const saveCourseInput = z.object({ id: z.uuid(), edition: z.number().int().positive(), audienceUnitId: z.uuid(), title: titleSchema, content: courseContentSchema })
export type SaveCourseInput = z.infer<typeof saveCourseInput>

/**
 * Changes the draft of a course; readers see it only after it is published. The audience counts at once. Throws NOT_FOUND, FORBIDDEN (study.manage),
 * STUDY_AUDIENCE_OUTSIDE, COURSE_WITHDRAWN and COURSE_CHANGED when somebody saved since `edition`.
 */
export const saveCourse = async (scope: Scope, input: SaveCourseInput): Promise<{ id: string; edition: number }> => {
  const { course, unit } = await lockManagedCourse(scope, input.id)
  if (course.state === 'withdrawn') throw conflict('COURSE_WITHDRAWN', { title: course.title })
  if (course.edition !== input.edition) throw conflict('COURSE_CHANGED', { title: course.title })
  const audience = await audienceWithin(scope, unit, input.audienceUnitId)
  const edition = course.edition + 1
  await updateCourse(scope, course.id, { title: input.title, content: input.content, audiencePath: audience.path, isChanged: true, edition })
  await scope.audit({ action: 'study.course-saved', subject: { type: 'course', id: course.id }, orgPath: unit.path, summary: studySentences.courseSaved(input.title) })
  return { id: course.id, edition }
}
