import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { and, asc, desc, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import { massOrgPeople, massOrgPosts, type MassOrgPost } from '../tables.ts'

export type MassOrgPersonRow = typeof massOrgPeople.$inferSelect

/** False for a party member who is in the organization already. */
export const insertPerson = async (scope: Scope, row: Omit<typeof massOrgPeople.$inferInsert, 'tenantId'>): Promise<boolean> => {
  const rows = await scope.tx
    .insert(massOrgPeople)
    .values({ ...row, tenantId: scope.tenantId })
    .onConflictDoNothing({ target: [massOrgPeople.tenantId, massOrgPeople.orgUnitId, massOrgPeople.memberId], where: isNull(massOrgPeople.leftOn) })
    .returning({ id: massOrgPeople.id })
  return rows.length === 1
}

export const lockPerson = async (scope: Scope, id: string): Promise<MassOrgPersonRow | undefined> => {
  const [row] = await scope.tx.select().from(massOrgPeople).where(and(eq(massOrgPeople.tenantId, scope.tenantId), eq(massOrgPeople.id, id))).for('update')
  return row
}

/** Ends the membership and with it the posts. */
export const setPersonLeft = async (scope: Scope, id: string, leftOn: LocalDate, leftReason: string): Promise<void> => {
  await scope.tx.update(massOrgPeople).set({ leftOn, leftReason }).where(and(eq(massOrgPeople.tenantId, scope.tenantId), eq(massOrgPeople.id, id)))
  await scope.tx
    .update(massOrgPosts)
    .set({ validTo: sql`greatest(${massOrgPosts.validFrom}, ${leftOn}::date)` })
    .where(and(eq(massOrgPosts.tenantId, scope.tenantId), eq(massOrgPosts.personId, id), isNull(massOrgPosts.validTo)))
}

/** Present people of an organization, or those who left, in the order of joining. */
export const listPeople = (scope: Scope, orgUnitId: string, hasLeft: boolean): Promise<MassOrgPersonRow[]> =>
  scope.tx
    .select()
    .from(massOrgPeople)
    .where(and(eq(massOrgPeople.tenantId, scope.tenantId), eq(massOrgPeople.orgUnitId, orgUnitId), hasLeft ? sql`${massOrgPeople.leftOn} is not null` : isNull(massOrgPeople.leftOn)))
    .orderBy(asc(massOrgPeople.joinedOn), asc(massOrgPeople.id))
    .limit(5000)

/** Present people counted by organization. */
export const countPeople = (scope: Scope, orgUnitIds: readonly string[]) =>
  orgUnitIds.length === 0
    ? Promise.resolve([])
    : scope.tx
        .select({
          orgUnitId: massOrgPeople.orgUnitId, people: sql<number>`count(*)::int`, partyMembers: sql<number>`count(${massOrgPeople.memberId})::int`,
          women: sql<number>`count(*) filter (where ${massOrgPeople.gender} = 'female')::int`,
        })
        .from(massOrgPeople)
        .where(and(eq(massOrgPeople.tenantId, scope.tenantId), inArray(massOrgPeople.orgUnitId, [...orgUnitIds]), isNull(massOrgPeople.leftOn)))
        .groupBy(massOrgPeople.orgUnitId)

export interface MassSeat {
  readonly id: string
  readonly orgUnitId: string
  readonly personId: string
  readonly name: string
  readonly post: MassOrgPost
  readonly validFrom: LocalDate
}

/** Posts held on a day. */
export const listSeats = (scope: Scope, orgUnitIds: readonly string[], day: LocalDate): Promise<MassSeat[]> =>
  orgUnitIds.length === 0
    ? Promise.resolve([])
    : scope.tx
        .select({ id: massOrgPosts.id, orgUnitId: massOrgPosts.orgUnitId, personId: massOrgPosts.personId, name: massOrgPeople.name, post: massOrgPosts.post, validFrom: massOrgPosts.validFrom })
        .from(massOrgPosts)
        .innerJoin(massOrgPeople, and(eq(massOrgPeople.tenantId, scope.tenantId), eq(massOrgPeople.id, massOrgPosts.personId)))
        .where(and(eq(massOrgPosts.tenantId, scope.tenantId), inArray(massOrgPosts.orgUnitId, [...orgUnitIds]), lte(massOrgPosts.validFrom, day), or(isNull(massOrgPosts.validTo), gt(massOrgPosts.validTo, day))))
        .orderBy(desc(massOrgPosts.validFrom), asc(massOrgPosts.id))

export const insertSeat = async (scope: Scope, row: Omit<typeof massOrgPosts.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(massOrgPosts).values({ ...row, tenantId: scope.tenantId })
}

export const lockSeat = async (scope: Scope, id: string) => {
  const [row] = await scope.tx.select().from(massOrgPosts).where(and(eq(massOrgPosts.tenantId, scope.tenantId), eq(massOrgPosts.id, id))).for('update')
  return row
}

export const setSeatEnd = async (scope: Scope, id: string, validTo: LocalDate): Promise<void> => {
  await scope.tx.update(massOrgPosts).set({ validTo }).where(and(eq(massOrgPosts.tenantId, scope.tenantId), eq(massOrgPosts.id, id)))
}
