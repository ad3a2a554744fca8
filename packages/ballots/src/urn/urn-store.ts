import type { Scope } from '@dangjian/db'
import { and, count, eq, sql } from 'drizzle-orm'
import { urns, urnVoters } from '../tables.ts'

export type UrnRow = typeof urns.$inferSelect

const one = (scope: Scope, urnId: string) => and(eq(urns.tenantId, scope.tenantId), eq(urns.id, urnId))

/** Adds an urn and the list of those who may cast into it. */
export const insertUrn = async (scope: Scope, row: Omit<typeof urns.$inferInsert, 'tenantId'>, voterIds: readonly string[]): Promise<void> => {
  await scope.tx.insert(urns).values({ ...row, tenantId: scope.tenantId })
  if (voterIds.length > 0) await scope.tx.insert(urnVoters).values(voterIds.map((memberId) => ({ tenantId: scope.tenantId, urnId: row.id, memberId, hasCast: false })))
}

/** The urn, held until the transaction ends: of many who cast at once one after the other gets it. */
export const lockUrn = async (scope: Scope, urnId: string): Promise<UrnRow | undefined> => (await scope.tx.select().from(urns).where(one(scope, urnId)).for('update'))[0]

/** The urn as it stands. */
export const selectUrn = async (scope: Scope, urnId: string): Promise<UrnRow | undefined> => (await scope.tx.select().from(urns).where(one(scope, urnId)))[0]

/** Marks that a voter has cast; false when the person has already, or is no voter. */
export const markCast = async (scope: Scope, urnId: string, memberId: string): Promise<boolean> =>
  (await scope.tx.update(urnVoters).set({ hasCast: true })
    .where(and(eq(urnVoters.tenantId, scope.tenantId), eq(urnVoters.urnId, urnId), eq(urnVoters.memberId, memberId), eq(urnVoters.hasCast, false))).returning({ memberId: urnVoters.memberId })).length === 1

/** Whether a member has cast; null for one who is no voter of this urn. */
export const hasCast = async (scope: Scope, urnId: string, memberId: string): Promise<boolean | null> => {
  const [row] = await scope.tx.select({ hasCast: urnVoters.hasCast }).from(urnVoters).where(and(eq(urnVoters.tenantId, scope.tenantId), eq(urnVoters.urnId, urnId), eq(urnVoters.memberId, memberId)))
  return row?.hasCast ?? null
}

/** Puts the re-encrypted contents back. */
export const updateHeaps = async (scope: Scope, urnId: string, heapsBound: Buffer): Promise<void> => {
  await scope.tx.update(urns).set({ heapsBound }).where(one(scope, urnId))
}

/** Takes contents and keys out of the row. */
export const clearUrn = async (scope: Scope, urnId: string): Promise<void> => {
  await scope.tx.update(urns).set({ status: 'emptied', heapsBound: null, pairBound: null, publicKey: null, salt: null }).where(one(scope, urnId))
}

/** How many may cast and how many have. */
export const countTurnout = async (scope: Scope, urnId: string): Promise<{ expected: number; cast: number }> => {
  const [row] = await scope.tx.select({ expected: count(), cast: sql<string>`count(*) filter (where ${urnVoters.hasCast})` }).from(urnVoters)
    .where(and(eq(urnVoters.tenantId, scope.tenantId), eq(urnVoters.urnId, urnId)))
  return { expected: row?.expected ?? 0, cast: Number(row?.cast ?? 0) }
}
