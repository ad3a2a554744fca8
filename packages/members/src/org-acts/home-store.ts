import type { Scope } from '@dangjian/db'
import { newId, type LocalDate } from '@dangjian/kernel'
import { and, eq, gte, inArray, isNull, lt, type SQL } from 'drizzle-orm'
import { affiliations } from '../tables.ts'

interface Home {
  readonly affiliationId: string
  readonly memberId: string
}

const openOf = (scope: Scope, orgUnitId: string, memberIds?: readonly string[]): SQL | undefined =>
  and(eq(affiliations.tenantId, scope.tenantId), eq(affiliations.orgUnitId, orgUnitId), isNull(affiliations.validTo), memberIds ? inArray(affiliations.memberId, [...memberIds]) : undefined)

/** The open affiliations with a branch, of everybody or of the named members, locked. */
export const lockHomes = (scope: Scope, orgUnitId: string, memberIds?: readonly string[]): Promise<Home[]> =>
  scope.tx.select({ affiliationId: affiliations.id, memberId: affiliations.memberId }).from(affiliations).where(openOf(scope, orgUnitId, memberIds)).for('update')

/**
 * Members of one branch belong to another from `on`, in no party group: their affiliation ends and the next begins on that day, so that everybody belongs to exactly
 * one branch throughout (EDU-05). Who came to the old branch on that day or later belonged to it not a day, and is entered in the new one directly.
 */
export const moveHomes = async (scope: Scope, from: string, to: string, on: LocalDate, memberIds: readonly string[]): Promise<void> => {
  if (memberIds.length === 0) return
  const open = openOf(scope, from, memberIds)
  await scope.tx.update(affiliations).set({ orgUnitId: to, groupId: null }).where(and(open, gte(affiliations.validFrom, on)))
  const ended = await scope.tx.update(affiliations).set({ validTo: on }).where(and(open, lt(affiliations.validFrom, on))).returning({ memberId: affiliations.memberId })
  if (ended.length === 0) return
  await scope.tx.insert(affiliations).values(ended.map(({ memberId }) => ({ tenantId: scope.tenantId, id: newId(), memberId, orgUnitId: to, groupId: null, validFrom: on })))
}

/** Members of a party group stay in their branch without a group. */
export const clearGroup = async (scope: Scope, groupId: string): Promise<void> => {
  await scope.tx.update(affiliations).set({ groupId: null }).where(and(eq(affiliations.tenantId, scope.tenantId), eq(affiliations.groupId, groupId), isNull(affiliations.validTo)))
}
