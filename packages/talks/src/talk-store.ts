import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { and, asc, count, desc, eq, gt, inArray, lte, ne, or } from 'drizzle-orm'
import { talkNotes, talks } from './tables.ts'

export type TalkRow = typeof talks.$inferSelect

const ownTalk = (scope: Scope, id: string) => and(eq(talks.tenantId, scope.tenantId), eq(talks.id, id))
const withPerson = (memberIds: readonly string[]) => or(inArray(talks.lowMemberId, [...memberIds]), inArray(talks.highMemberId, [...memberIds]))

export const insertTalk = async (scope: Scope, row: Omit<typeof talks.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(talks).values({ ...row, tenantId: scope.tenantId })
}

/** One talk, its row locked until the transaction ends. */
export const lockTalk = async (scope: Scope, id: string): Promise<TalkRow | undefined> => {
  const [row] = await scope.tx.select().from(talks).where(ownTalk(scope, id)).for('update')
  return row
}

export const setAnswer = async (scope: Scope, id: string, answer: { state: 'confirmed' | 'denied'; answeredOn: LocalDate }): Promise<void> => {
  await scope.tx.update(talks).set(answer).where(ownTalk(scope, id))
}

/** Whether the two already have a talk of this kind on that day. */
export const hasTalkOn = async (scope: Scope, pair: { low: string; high: string; heldOn: LocalDate; kind: TalkRow['kind'] }): Promise<boolean> => {
  const rows = await scope.tx.select({ id: talks.id }).from(talks).where(and(
    eq(talks.tenantId, scope.tenantId), eq(talks.lowMemberId, pair.low), eq(talks.highMemberId, pair.high), eq(talks.heldOn, pair.heldOn), eq(talks.kind, pair.kind), ne(talks.state, 'denied'),
  )).limit(1)
  return rows.length === 1
}

/** 谈心谈话 of a year that stand (not denied) and in which one of these people took part, the earliest first. */
export const heartTalksOf = (scope: Scope, memberIds: readonly string[], year: number): Promise<TalkRow[]> =>
  memberIds.length === 0
    ? Promise.resolve([])
    : scope.tx.select().from(talks)
        .where(and(eq(talks.tenantId, scope.tenantId), eq(talks.year, year), eq(talks.kind, 'heart'), ne(talks.state, 'denied'), withPerson(memberIds)))
        .orderBy(asc(talks.heldOn), asc(talks.id))

/** Talks of one person, of both kinds, the latest first. */
export const talksOfPerson = (scope: Scope, memberId: string, year: number): Promise<TalkRow[]> =>
  scope.tx.select().from(talks).where(and(eq(talks.tenantId, scope.tenantId), eq(talks.year, year), withPerson([memberId]))).orderBy(desc(talks.heldOn), desc(talks.id)).limit(500)

export const upsertNote = async (scope: Scope, row: Omit<typeof talkNotes.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.delete(talkNotes).where(and(eq(talkNotes.tenantId, scope.tenantId), eq(talkNotes.talkId, row.talkId), eq(talkNotes.authorMemberId, row.authorMemberId)))
  await scope.tx.insert(talkNotes).values({ ...row, tenantId: scope.tenantId })
}

/** Notes of a talk that have not expired on a day. */
export const notesOf = (scope: Scope, talkId: string, day: LocalDate) =>
  scope.tx.select({ authorMemberId: talkNotes.authorMemberId, textSealed: talkNotes.textSealed, expiresOn: talkNotes.expiresOn }).from(talkNotes)
    .where(and(eq(talkNotes.tenantId, scope.tenantId), eq(talkNotes.talkId, talkId), gt(talkNotes.expiresOn, day)))

export const deleteNote = async (scope: Scope, talkId: string, authorMemberId: string): Promise<void> => {
  await scope.tx.delete(talkNotes).where(and(eq(talkNotes.tenantId, scope.tenantId), eq(talkNotes.talkId, talkId), eq(talkNotes.authorMemberId, authorMemberId)))
}

/** Deletes notes that expired on or before a day; returns how many. */
export const deleteExpiredNotes = async (scope: Scope, day: LocalDate): Promise<number> => {
  const expired = and(eq(talkNotes.tenantId, scope.tenantId), lte(talkNotes.expiresOn, day))
  const [found] = await scope.tx.select({ total: count() }).from(talkNotes).where(expired)
  if ((found?.total ?? 0) > 0) await scope.tx.delete(talkNotes).where(expired)
  return found?.total ?? 0
}
