import { decodeCursor, pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { unitsById } from '@dangjian/org'
import { z } from 'zod'
import { actingLearner } from '../study-reach.ts'
import type { ReflectionState } from '../tables.ts'
import { findReflection, listComments, listReflectionsOf, pagePublished, type ReflectionRow } from './reflection-store.ts'

/** A reflection in a list; there are no likes and no counts of readers. */
export interface ReflectionLine {
  readonly id: string
  readonly title: string
  readonly excerpt: string
  readonly memberName: string
  readonly orgUnitName: string
  readonly writtenAt: Date
  readonly state: ReflectionState
  readonly reason: string | null
}

const toLines = async (scope: Scope, rows: readonly ReflectionRow[]): Promise<ReflectionLine[]> => {
  const units = await unitsById(scope, rows.map(({ orgUnitId }) => orgUnitId))
  return rows.map(({ id, title, body, memberName, orgUnitId, writtenAt, state, reason }) => ({
    id, title, excerpt: [...body].slice(0, 60).join(''), memberName, orgUnitName: units.get(orgUnitId)?.shortName ?? '', writtenAt, state, reason,
  }))
}

export const listReflectionsInput = pageInputSchema
export type ListReflectionsInput = z.infer<typeof listReflectionsInput>

/** Published reflections that are addressed to the acting member, the latest first. Throws NOT_A_MEMBER. */
export const listReflections = async (scope: Scope, { cursor, limit }: ListReflectionsInput): Promise<Page<ReflectionLine>> => {
  const learner = await actingLearner(scope)
  const before = cursor === undefined ? undefined : z.coerce.date().safeParse(decodeCursor(cursor)?.[0]).data
  const page = await pagePublished(scope, learner.paths, before, limit)
  return { ...page, items: await toLines(scope, page.items) }
}

/** The acting member's own reflections in every state. Throws NOT_A_MEMBER. */
export const myReflections = async (scope: Scope): Promise<ReflectionLine[]> => {
  const learner = await actingLearner(scope)
  return toLines(scope, await listReflectionsOf(scope, learner.memberId))
}

/** A reflection with the comments that may be read. */
export interface ReflectionDetail extends ReflectionLine {
  readonly body: string
  readonly courseId: string | null
  readonly isOwn: boolean
  readonly comments: ReadonlyArray<{ readonly id: string; readonly memberName: string; readonly body: string; readonly writtenAt: Date; readonly state: ReflectionState; readonly isOwn: boolean }>
}

export const readReflectionInput = z.object({ id: z.uuid() })
export type ReadReflectionInput = z.infer<typeof readReflectionInput>

/** One reflection: published and addressed to the member, or the member's own. Throws NOT_A_MEMBER and NOT_FOUND. */
export const readReflection = async (scope: Scope, { id }: ReadReflectionInput): Promise<ReflectionDetail> => {
  const learner = await actingLearner(scope)
  const row = await findReflection(scope, id)
  const isOwn = row?.memberId === learner.memberId
  if (!row || (!isOwn && (row.state !== 'published' || !learner.paths.includes(row.audiencePath)))) throw notFound('reflection')
  const [line] = await toLines(scope, [row])
  if (!line) throw new Error('one row gives one line')
  const comments = (await listComments(scope, [id])).filter((comment) => comment.state === 'published' || (comment.memberId === learner.memberId && comment.state === 'waiting'))
  return {
    ...line, body: row.body, courseId: row.courseId, isOwn,
    comments: comments.map(({ id: commentId, memberName, body, writtenAt, state, memberId }) => ({ id: commentId, memberName, body, writtenAt, state, isOwn: memberId === learner.memberId })),
  }
}
