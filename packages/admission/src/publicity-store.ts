import { pathRangeEnd, type Scope } from '@dangjian/db'
import { orgUnits } from '@dangjian/org'
import { and, asc, count, desc, eq, gte, inArray, lt, or, sql, type SQL } from 'drizzle-orm'
import { branchOfCase } from './case-store.ts'
import { admissionCases, admissionObjections, admissionPublicities } from './tables.ts'

export type PublicityRow = typeof admissionPublicities.$inferSelect
export type ObjectionRow = typeof admissionObjections.$inferSelect

export const insertPublicity = async (scope: Scope, row: Omit<typeof admissionPublicities.$inferInsert, 'tenantId' | 'createdBy' | 'createdAt'>): Promise<boolean> => {
  const rows = await scope.tx
    .insert(admissionPublicities)
    .values({ ...row, tenantId: scope.tenantId, createdBy: scope.actor.accountId, createdAt: scope.clock.now() })
    .onConflictDoNothing({ target: [admissionPublicities.tenantId, admissionPublicities.caseId], where: sql`state = 'open'` })
    .returning({ id: admissionPublicities.id })
  return rows.length === 1
}

export const selectPublicity = async (scope: Scope, id: string): Promise<PublicityRow | undefined> => {
  const [row] = await scope.tx.select().from(admissionPublicities).where(and(eq(admissionPublicities.tenantId, scope.tenantId), eq(admissionPublicities.id, id)))
  return row
}

export const selectPublicitiesOf = (scope: Scope, caseIds: readonly string[]): Promise<PublicityRow[]> =>
  caseIds.length === 0
    ? Promise.resolve([])
    : scope.tx
        .select()
        .from(admissionPublicities)
        .where(and(eq(admissionPublicities.tenantId, scope.tenantId), inArray(admissionPublicities.caseId, [...caseIds])))
        .orderBy(asc(admissionPublicities.startsOn), asc(admissionPublicities.id))

export const endPublicity = async (scope: Scope, id: string, state: 'closed' | 'stopped', closedOn: string): Promise<void> => {
  await scope.tx.update(admissionPublicities).set({ state, closedOn }).where(and(eq(admissionPublicities.tenantId, scope.tenantId), eq(admissionPublicities.id, id)))
}

export const insertObjection = async (scope: Scope, row: Omit<typeof admissionObjections.$inferInsert, 'tenantId' | 'recordedBy' | 'createdAt'>): Promise<void> => {
  await scope.tx.insert(admissionObjections).values({ ...row, tenantId: scope.tenantId, recordedBy: scope.actor.accountId, createdAt: scope.clock.now() })
}

export const selectObjection = async (scope: Scope, id: string): Promise<ObjectionRow | undefined> => {
  const [row] = await scope.tx.select().from(admissionObjections).where(and(eq(admissionObjections.tenantId, scope.tenantId), eq(admissionObjections.id, id)))
  return row
}

export const selectObjectionsOf = (scope: Scope, publicityIds: readonly string[]): Promise<ObjectionRow[]> =>
  publicityIds.length === 0
    ? Promise.resolve([])
    : scope.tx
        .select()
        .from(admissionObjections)
        .where(and(eq(admissionObjections.tenantId, scope.tenantId), inArray(admissionObjections.publicityId, [...publicityIds])))
        .orderBy(asc(admissionObjections.receivedOn), asc(admissionObjections.id))

export const settleObjectionRow = async (scope: Scope, id: string, state: 'upheld' | 'rejected', findingSealed: Buffer): Promise<boolean> => {
  const rows = await scope.tx
    .update(admissionObjections)
    .set({ state, findingSealed, settledBy: scope.actor.accountId, settledAt: scope.clock.now() })
    .where(and(eq(admissionObjections.tenantId, scope.tenantId), eq(admissionObjections.id, id), eq(admissionObjections.state, 'open')))
    .returning({ id: admissionObjections.id })
  return rows.length === 1
}

const listed = (scope: Scope, paths: readonly string[], state: PublicityRow['state'] | undefined): SQL | undefined =>
  and(
    eq(admissionPublicities.tenantId, scope.tenantId),
    state === undefined ? undefined : eq(admissionPublicities.state, state),
    or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path))))) ?? sql`false`,
  )

const caseOf = (scope: Scope): SQL | undefined => and(eq(admissionCases.tenantId, scope.tenantId), eq(admissionCases.id, admissionPublicities.caseId))
const unitOf = (scope: Scope): SQL | undefined => and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, branchOfCase(scope)))

/** Publicities below the paths, the latest first, after the keys `[startsOn, id]` of the row before. */
export const selectPublicityPage = (scope: Scope, paths: readonly string[], state: PublicityRow['state'] | undefined, after: readonly [string, string] | undefined, limit: number) =>
  scope.tx
    .select({ publicity: admissionPublicities, name: admissionCases.name, orgUnitId: orgUnits.id, orgUnitName: orgUnits.name, path: orgUnits.path })
    .from(admissionPublicities)
    .innerJoin(admissionCases, caseOf(scope))
    .innerJoin(orgUnits, unitOf(scope))
    .where(
      and(
        listed(scope, paths, state),
        after === undefined
          ? undefined
          : or(lt(admissionPublicities.startsOn, after[0]), and(eq(admissionPublicities.startsOn, after[0]), lt(admissionPublicities.id, after[1]))),
      ),
    )
    .orderBy(desc(admissionPublicities.startsOn), desc(admissionPublicities.id))
    .limit(limit)

export const countPublicities = async (scope: Scope, paths: readonly string[], state: PublicityRow['state'] | undefined): Promise<number> => {
  const [row] = await scope.tx.select({ count: count() }).from(admissionPublicities).innerJoin(admissionCases, caseOf(scope)).innerJoin(orgUnits, unitOf(scope)).where(listed(scope, paths, state))
  return row?.count ?? 0
}
