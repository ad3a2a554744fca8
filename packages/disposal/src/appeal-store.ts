import { pathRangeEnd, type Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { orgUnits } from '@dangjian/org'
import { and, asc, count, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, or, sql, type SQL } from 'drizzle-orm'
import { appeals, appealSteps } from './tables.ts'

export type AppealRow = typeof appeals.$inferSelect
export type AppealStepRow = typeof appealSteps.$inferSelect

/** An appeal with the branch of the person. */
export interface AppealRecord extends AppealRow {
  readonly unitName: string
  readonly unitPath: string
}

const columns = { item: appeals, unitName: orgUnits.name, unitPath: orgUnits.path }
const unitOf = and(eq(orgUnits.tenantId, appeals.tenantId), eq(orgUnits.id, appeals.orgUnitId))

/** Adds an appeal; false when one against the same decision is running. */
export const insertAppeal = async (scope: Scope, row: Omit<typeof appeals.$inferInsert, 'tenantId'>): Promise<boolean> => {
  const rows = await scope.tx.insert(appeals).values({ ...row, tenantId: scope.tenantId })
    .onConflictDoNothing({ target: [appeals.tenantId, appeals.memberId, appeals.targetId], where: sql`decided_on is null and target_id is not null and status <> 'withdrawn'` })
    .returning({ id: appeals.id })
  return rows.length === 1
}

/** One appeal; undefined when absent or another tenant's. */
export const findAppeal = async (scope: Scope, id: string): Promise<AppealRecord | undefined> => {
  const [row] = await scope.tx.select(columns).from(appeals).innerJoin(orgUnits, unitOf)
    .where(and(eq(appeals.tenantId, scope.tenantId), eq(orgUnits.tenantId, scope.tenantId), eq(appeals.id, id)))
  return row && { ...row.item, unitName: row.unitName, unitPath: row.unitPath }
}

/** Appeals of one member, the latest first. */
export const appealsOfMember = async (scope: Scope, memberId: string): Promise<AppealRecord[]> => {
  const rows = await scope.tx.select(columns).from(appeals).innerJoin(orgUnits, unitOf)
    .where(and(eq(appeals.tenantId, scope.tenantId), eq(orgUnits.tenantId, scope.tenantId), eq(appeals.memberId, memberId))).orderBy(desc(appeals.filedOn), desc(appeals.id))
  return rows.map(({ item, unitName, unitPath }) => ({ ...item, unitName, unitPath }))
}

/** What a list of appeals is narrowed to. */
export interface AppealFilter {
  readonly paths: readonly string[]
  readonly isOpen?: boolean | undefined
  readonly exceptMemberId: string | null
}

const within = (scope: Scope, filter: AppealFilter): SQL | undefined =>
  and(
    eq(appeals.tenantId, scope.tenantId), eq(orgUnits.tenantId, scope.tenantId),
    or(...filter.paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path))))),
    filter.isOpen === undefined ? undefined : inArray(appeals.status, filter.isOpen ? ['filed', 'accepted', 'forwarded'] : ['decided', 'withdrawn']),
    filter.exceptMemberId === null ? undefined : sql`${appeals.memberId} <> ${filter.exceptMemberId}`,
  )

/** Appeals below several subtrees by their deadline, behind a cursor. */
export const selectAppeals = async (scope: Scope, filter: AppealFilter, page: { after: { on: LocalDate; id: string } | undefined; limit: number }): Promise<AppealRecord[]> => {
  if (filter.paths.length === 0) return []
  const after = page.after && or(gt(appeals.dueOn, page.after.on), and(eq(appeals.dueOn, page.after.on), gt(appeals.id, page.after.id)))
  const rows = await scope.tx.select(columns).from(appeals).innerJoin(orgUnits, unitOf).where(and(within(scope, filter), after)).orderBy(asc(appeals.dueOn), asc(appeals.id)).limit(page.limit)
  return rows.map(({ item, unitName, unitPath }) => ({ ...item, unitName, unitPath }))
}

/** How many appeals a filter finds. */
export const countAppeals = async (scope: Scope, filter: AppealFilter): Promise<number> => {
  if (filter.paths.length === 0) return 0
  const [row] = await scope.tx.select({ total: count() }).from(appeals).innerJoin(orgUnits, unitOf).where(within(scope, filter))
  return row?.total ?? 0
}

/** Takes an appeal from the version that was read to the next; false when somebody else was faster. */
export const advanceAppeal = async (scope: Scope, found: Pick<AppealRow, 'id' | 'version'>, change: Partial<Pick<AppealRow, 'status' | 'decision' | 'decidedOn'>>): Promise<boolean> => {
  const rows = await scope.tx.update(appeals).set({ ...change, version: found.version + 1 })
    .where(and(eq(appeals.tenantId, scope.tenantId), eq(appeals.id, found.id), eq(appeals.version, found.version))).returning({ id: appeals.id })
  return rows.length === 1
}

/** Adds a step of an appeal. */
export const insertAppealStep = async (scope: Scope, row: Omit<typeof appealSteps.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(appealSteps).values({ ...row, tenantId: scope.tenantId })
}

/** Steps of an appeal in order. */
export const listAppealSteps = (scope: Scope, appealId: string): Promise<AppealStepRow[]> =>
  scope.tx.select().from(appealSteps).where(and(eq(appealSteps.tenantId, scope.tenantId), eq(appealSteps.appealId, appealId))).orderBy(asc(appealSteps.position))

/** Whether the member has a running appeal against this decision. */
export const isUnderAppeal = async (scope: Scope, targetId: string): Promise<boolean> => {
  const rows = await scope.tx.select({ id: appeals.id }).from(appeals)
    .where(and(eq(appeals.tenantId, scope.tenantId), eq(appeals.targetId, targetId), isNull(appeals.decidedOn), isNotNull(appeals.targetId), sql`${appeals.status} <> 'withdrawn'`)).limit(1)
  return rows.length > 0
}
