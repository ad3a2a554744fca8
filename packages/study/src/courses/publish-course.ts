import type { Scope } from '@dangjian/db'
import { AppError, conflict, today } from '@dangjian/kernel'
import { z } from 'zod'
import { studySentences } from '../locales/zh-CN.ts'
import { findQuiz } from '../quizzes/quiz-store.ts'
import { insertCourseVersion, updateCourse, type CourseRow } from './course-store.ts'
import { lockManagedCourse } from './load-course.ts'

export const publishCourseInput = z.object({ id: z.uuid(), edition: z.number().int().positive() })
export type PublishCourseInput = z.infer<typeof publishCourseInput>

const requireQuiz = async (scope: Scope, course: CourseRow): Promise<void> => {
  const { quizId } = course.content
  if (quizId === null) return
  const quiz = await findQuiz(scope, quizId)
  const isOpen = quiz !== undefined && quiz.state === 'published' && quiz.closesOn >= today(scope.clock) && course.audiencePath.startsWith(quiz.audiencePath)
  if (!isOpen) throw new AppError('COURSE_QUIZ_UNFIT', { title: quiz?.title ?? '' })
}

/**
 * Publishes the draft as the next version. Who has completed an earlier one keeps it and is not credited again. Throws NOT_FOUND, FORBIDDEN (study.manage),
 * COURSE_EMPTY, COURSE_WITHDRAWN, COURSE_CHANGED, and COURSE_QUIZ_UNFIT when its quiz is not published for the same people until today or later.
 */
export const publishCourse = async (scope: Scope, input: PublishCourseInput): Promise<{ id: string; version: number }> => {
  const { course, unit } = await lockManagedCourse(scope, input.id)
  if (course.state === 'withdrawn') throw conflict('COURSE_WITHDRAWN', { title: course.title })
  if (course.edition !== input.edition) throw conflict('COURSE_CHANGED', { title: course.title })
  if (course.content.sections.length === 0) throw new AppError('COURSE_EMPTY', { title: course.title })
  await requireQuiz(scope, course)
  const version = course.version + 1
  const at = scope.clock.now()
  await insertCourseVersion(scope, { courseId: course.id, version, title: course.title, content: course.content, publishedBy: scope.actor.name, publishedAt: at })
  await updateCourse(scope, course.id, { state: 'published', version, isChanged: false, publishedAt: course.publishedAt ?? at, edition: course.edition + 1 })
  await scope.audit({ action: 'study.course-published', subject: { type: 'course', id: course.id }, orgPath: unit.path, summary: studySentences.coursePublished(course.title, version) })
  return { id: course.id, version }
}

export const withdrawCourseInput = z.object({ id: z.uuid(), reason: z.string().trim().min(2).max(200) })
export type WithdrawCourseInput = z.infer<typeof withdrawCourseInput>

/** Takes a published course out of study; what was credited stays. Throws NOT_FOUND, FORBIDDEN (study.manage) and COURSE_NOT_PUBLISHED. */
export const withdrawCourse = async (scope: Scope, input: WithdrawCourseInput): Promise<{ id: string }> => {
  const { course, unit } = await lockManagedCourse(scope, input.id)
  if (course.state !== 'published') throw conflict('COURSE_NOT_PUBLISHED', { title: course.title })
  await updateCourse(scope, course.id, { state: 'withdrawn', withdrawnReason: input.reason })
  await scope.audit({ action: 'study.course-withdrawn', subject: { type: 'course', id: course.id }, orgPath: unit.path, summary: studySentences.courseWithdrawn(course.title), details: { reason: input.reason } })
  return { id: course.id }
}
