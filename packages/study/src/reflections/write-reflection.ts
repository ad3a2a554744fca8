import type { Scope } from '@dangjian/db'
import { conflict, newId, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { findPublished } from '../courses/course-store.ts'
import { studySentences } from '../locales/zh-CN.ts'
import { actingLearner } from '../study-reach.ts'
import { findReflection, insertComment, insertReflection, lockReflection, updateReflection } from './reflection-store.ts'

export const writeReflectionInput = z.object({
  /** A reflection that was sent back and is handed in again. */
  id: z.uuid().optional(),
  courseId: z.uuid().nullable().default(null),
  title: z.string().trim().min(2).max(60),
  body: z.string().trim().min(20).max(8_000),
})
export type WriteReflectionInput = z.input<typeof writeReflectionInput>

/**
 * Hands in a reflection; others read it only after the branch has checked it. One that was sent back is handed in again with its id. Throws NOT_A_MEMBER, NOT_FOUND and
 * REFLECTION_DECIDED.
 */
export const writeReflection = async (scope: Scope, input: z.output<typeof writeReflectionInput>): Promise<{ id: string }> => {
  const learner = await actingLearner(scope)
  const { id: oldId, courseId, title, body } = input
  if (courseId !== null) {
    const found = await findPublished(scope, courseId)
    if (!found || !learner.paths.includes(found.course.audiencePath)) throw notFound('course')
  }
  const id = oldId ?? newId()
  const fresh = { title, body, state: 'waiting', writtenAt: scope.clock.now(), decidedBy: null, decidedAt: null, reason: null } as const
  if (oldId === undefined) {
    await insertReflection(scope, { ...fresh, id, courseId, memberId: learner.memberId, memberName: learner.name, orgUnitId: learner.orgUnitId, audiencePath: learner.path })
  } else {
    const old = await lockReflection(scope, oldId)
    if (!old || old.memberId !== learner.memberId) throw notFound('reflection')
    if (old.state !== 'returned') throw conflict('REFLECTION_DECIDED', { title: old.title })
    await updateReflection(scope, oldId, fresh)
  }
  await scope.audit({ action: 'study.reflection-written', subject: { type: 'reflection', id }, orgPath: learner.path, summary: studySentences.reflectionWritten(title) })
  return { id }
}

export const withdrawMyReflectionInput = z.object({ id: z.uuid() })
export type WithdrawMyReflectionInput = z.infer<typeof withdrawMyReflectionInput>

/** Takes one's own reflection back, published or not. Throws NOT_A_MEMBER, NOT_FOUND and REFLECTION_DECIDED when it is withdrawn already. */
export const withdrawMyReflection = async (scope: Scope, { id }: WithdrawMyReflectionInput): Promise<{ id: string }> => {
  const learner = await actingLearner(scope)
  const row = await lockReflection(scope, id)
  if (!row || row.memberId !== learner.memberId) throw notFound('reflection')
  if (row.state === 'withdrawn') throw conflict('REFLECTION_DECIDED', { title: row.title })
  await updateReflection(scope, id, { state: 'withdrawn', decidedBy: scope.actor.name, decidedAt: scope.clock.now(), reason: null })
  await scope.audit({ action: 'study.reflection-withdrawn', subject: { type: 'reflection', id }, orgPath: learner.path, summary: studySentences.reflectionWithdrawn(row.title) })
  return { id }
}

export const commentReflectionInput = z.object({ reflectionId: z.uuid(), body: z.string().trim().min(2).max(500) })
export type CommentReflectionInput = z.infer<typeof commentReflectionInput>

/** Comments on a published reflection; others read the comment after it was checked. Throws NOT_A_MEMBER and NOT_FOUND. */
export const commentReflection = async (scope: Scope, { reflectionId, body }: CommentReflectionInput): Promise<{ id: string }> => {
  const learner = await actingLearner(scope)
  const reflection = await findReflection(scope, reflectionId)
  if (!reflection || reflection.state !== 'published' || !learner.paths.includes(reflection.audiencePath)) throw notFound('reflection')
  const id = newId()
  await insertComment(scope, { id, reflectionId, memberId: learner.memberId, memberName: learner.name, orgUnitId: learner.orgUnitId, body, state: 'waiting', writtenAt: scope.clock.now() })
  await scope.audit({ action: 'study.comment-written', subject: { type: 'reflection_comment', id }, orgPath: learner.path, summary: studySentences.commentWritten(reflection.title) })
  return { id }
}
