import type { Scope } from '@dangjian/db'
import { AppError, conflict, isLocalDate, newId, notFound, today } from '@dangjian/kernel'
import { z } from 'zod'
import { findPublished } from '../courses/course-store.ts'
import { studySentences } from '../locales/zh-CN.ts'
import { actingLearner } from '../study-reach.ts'
import { findCredit } from './credit-store.ts'
import { insertEntry, lockEntry, updateEntry } from './entry-store.ts'

export const declareStudyInput = z.object({
  title: z.string().trim().min(2).max(80), note: z.string().trim().min(2).max(1_000), studiedOn: z.string().refine(isLocalDate), minutes: z.number().int().min(15).max(480),
})
export type DeclareStudyInput = z.infer<typeof declareStudyInput>

/** 自学登记: what a member studied alone. It counts after somebody of the branch has confirmed it. Throws NOT_A_MEMBER and STUDY_DATE (a day to come, or of another year). */
export const declareStudy = async (scope: Scope, input: DeclareStudyInput): Promise<{ id: string }> => {
  const learner = await actingLearner(scope)
  const day = today(scope.clock)
  if (input.studiedOn > day || input.studiedOn.slice(0, 4) !== day.slice(0, 4)) throw new AppError('STUDY_DATE', { path: 'studiedOn' })
  const id = newId()
  await insertEntry(scope, { ...input, id, memberId: learner.memberId, orgUnitId: learner.orgUnitId, kind: 'self', courseId: null, state: 'waiting', declaredAt: scope.clock.now() })
  await scope.audit({ action: 'study.declared', subject: { type: 'study_entry', id }, orgPath: learner.path, summary: studySentences.declared(input.title) })
  return { id }
}

export const declareCourseInput = z.object({ courseId: z.uuid(), note: z.string().trim().max(1_000) })
export type DeclareCourseInput = z.infer<typeof declareCourseInput>

/**
 * Says that a course without quiz was studied; somebody of the branch confirms it. Throws NOT_A_MEMBER, NOT_FOUND, COURSE_HAS_QUIZ, COURSE_CREDITED and
 * COURSE_DECLARED while it waits.
 */
export const declareCourse = async (scope: Scope, { courseId, note }: DeclareCourseInput): Promise<{ id: string }> => {
  const learner = await actingLearner(scope)
  const found = await findPublished(scope, courseId)
  if (!found || !learner.paths.includes(found.course.audiencePath)) throw notFound('course')
  const { title, content } = found.version
  if (content.quizId !== null) throw conflict('COURSE_HAS_QUIZ', { title })
  if (await findCredit(scope, learner.memberId, 'course', courseId)) throw conflict('COURSE_CREDITED', { title })
  const id = newId()
  const isNew = await insertEntry(scope, {
    id, memberId: learner.memberId, orgUnitId: learner.orgUnitId, kind: 'course', courseId, title, note, studiedOn: today(scope.clock), minutes: content.minutes, state: 'waiting', declaredAt: scope.clock.now(),
  })
  if (!isNew) throw conflict('COURSE_DECLARED', { title })
  await scope.audit({ action: 'study.declared', subject: { type: 'study_entry', id }, orgPath: learner.path, summary: studySentences.declared(title) })
  return { id }
}

export const withdrawEntryInput = z.object({ id: z.uuid() })
export type WithdrawEntryInput = z.infer<typeof withdrawEntryInput>

/** Takes one's own entry back while it waits. Throws NOT_A_MEMBER, NOT_FOUND and ENTRY_DECIDED. */
export const withdrawEntry = async (scope: Scope, { id }: WithdrawEntryInput): Promise<{ id: string }> => {
  const learner = await actingLearner(scope)
  const entry = await lockEntry(scope, id)
  if (!entry || entry.memberId !== learner.memberId) throw notFound('study_entry')
  if (entry.state !== 'waiting') throw conflict('ENTRY_DECIDED', { title: entry.title })
  await updateEntry(scope, id, { state: 'withdrawn' })
  await scope.audit({ action: 'study.entry-withdrawn', subject: { type: 'study_entry', id }, orgPath: learner.path, summary: studySentences.entryWithdrawn(entry.title) })
  return { id }
}
