import { pathRangeEnd, type Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { orgUnits } from '@dangjian/org'
import { and, asc, count, desc, eq, gte, inArray, isNull, lt, or, sql, type SQL } from 'drizzle-orm'
import { disposalCases, disposalSteps } from './tables.ts'

export type CaseRow = typeof disposalCases.$inferSelect
export type StepRow = typeof disposalSteps.$inferSelect

/** A case with its branch. */
export interface CaseRecord extends CaseRow {
  readonly unitName: string
  readonly unitPath: string
}

const columns = { item: disposalCases, unitName: orgUnits.name, unitPath: orgUnits.path }
const unitOf = and(eq(orgUnits.tenantId, disposalCases.tenantId), eq(orgUnits.id, disposalCases.orgUnitId))

/** Adds a case; false when the member has an open one for the same fact. */
export const insertCase = async (scope: Scope, row: Omit<typeof disposalCases.$inferInsert, 'tenantId'>): Promise<boolean> => {
  const added = await scope.tx.insert(disposalCases).values({ ...row, tenantId: scope.tenantId })
    .onConflictDoNothing({ target: [disposalCases.tenantId, disposalCases.memberId, disposalCases.factKey], where: isNull(disposalCases.closedOn) }).returning({ id: disposalCases.id })
  return added.length === 1
}

/** One case with its branch; undefined when absent or another tenant's. */
export const findCase = async (scope: Scope, id: string): Promise<CaseRecord | undefined> => {
  const [row] = await scope.tx.select(columns).from(disposalCases).innerJoin(orgUnits, unitOf)
    .where(and(eq(disposalCases.tenantId, scope.tenantId), eq(orgUnits.tenantId, scope.tenantId), eq(disposalCases.id, id)))
  return row && { ...row.item, unitName: row.unitName, unitPath: row.unitPath }
}

/** Cases of one member, the latest first. */
export const casesOfMember = async (scope: Scope, memberId: string): Promise<CaseRecord[]> => {
  const rows = await scope.tx.select(columns).from(disposalCases).innerJoin(orgUnits, unitOf)
    .where(and(eq(disposalCases.tenantId, scope.tenantId), eq(orgUnits.tenantId, scope.tenantId), eq(disposalCases.memberId, memberId)))
    .orderBy(desc(disposalCases.proposedOn), desc(disposalCases.id))
  return rows.map(({ item, unitName, unitPath }) => ({ ...item, unitName, unitPath }))
}

/** What a list of cases is narrowed to. */
export interface CaseFilter {
  readonly paths: readonly string[]
  readonly isClosed?: boolean | undefined
  /** The reader's own cases are not in a list of handlers. */
  readonly exceptMemberId: string | null
}

const within = (scope: Scope, filter: CaseFilter): SQL | undefined =>
  and(
    eq(disposalCases.tenantId, scope.tenantId), eq(orgUnits.tenantId, scope.tenantId),
    or(...filter.paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path))))),
    filter.isClosed === undefined ? undefined : filter.isClosed ? eq(disposalCases.status, 'closed') : inArray(disposalCases.status, ['open', 'in_force']),
    filter.exceptMemberId === null ? undefined : sql`${disposalCases.memberId} <> ${filter.exceptMemberId}`,
  )

/** Cases below several subtrees, the latest proposal first, behind a cursor. */
export const selectCases = async (scope: Scope, filter: CaseFilter, page: { after: { on: string; id: string } | undefined; limit: number }): Promise<CaseRecord[]> => {
  if (filter.paths.length === 0) return []
  const after = page.after && or(lt(disposalCases.proposedOn, page.after.on), and(eq(disposalCases.proposedOn, page.after.on), lt(disposalCases.id, page.after.id)))
  const rows = await scope.tx.select(columns).from(disposalCases).innerJoin(orgUnits, unitOf)
    .where(and(within(scope, filter), after)).orderBy(desc(disposalCases.proposedOn), desc(disposalCases.id)).limit(page.limit)
  return rows.map(({ item, unitName, unitPath }) => ({ ...item, unitName, unitPath }))
}

/** How many cases a filter finds. */
export const countCases = async (scope: Scope, filter: CaseFilter): Promise<number> => {
  if (filter.paths.length === 0) return 0
  const [row] = await scope.tx.select({ total: count() }).from(disposalCases).innerJoin(orgUnits, unitOf).where(within(scope, filter))
  return row?.total ?? 0
}

/** What a step changes of its case. */
export type CaseChange = Partial<Pick<CaseRow, 'status' | 'outcome' | 'effectiveOn' | 'correctionUntil' | 'closedOn'>>

/** Takes the case from the version that was read to the next; false when somebody else was faster, so that of many one wins. */
export const advanceCase = async (scope: Scope, found: Pick<CaseRow, 'id' | 'version'>, change: CaseChange): Promise<boolean> => {
  const rows = await scope.tx.update(disposalCases).set({ ...change, version: found.version + 1 })
    .where(and(eq(disposalCases.tenantId, scope.tenantId), eq(disposalCases.id, found.id), eq(disposalCases.version, found.version))).returning({ id: disposalCases.id })
  return rows.length === 1
}

/** Adds a step. */
export const insertStep = async (scope: Scope, row: Omit<typeof disposalSteps.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(disposalSteps).values({ ...row, tenantId: scope.tenantId })
}

/** Steps of cases in the order of recording. */
export const listSteps = (scope: Scope, caseIds: readonly string[]): Promise<StepRow[]> =>
  caseIds.length === 0
    ? Promise.resolve([])
    : scope.tx.select().from(disposalSteps).where(and(eq(disposalSteps.tenantId, scope.tenantId), inArray(disposalSteps.caseId, [...caseIds]))).orderBy(asc(disposalSteps.caseId), asc(disposalSteps.position))

/** Accounts that recorded any step of a case: who approved or handled it, for RG-03. */
export const handlersOfCase = async (scope: Scope, caseId: string): Promise<Array<string | null>> =>
  (await listSteps(scope, [caseId])).filter(({ step, body }) => !(step === 'defended' && body['by'] === 'member')).map(({ recordedBy }) => recordedBy)

/** Days of closed cases of the member for one fact that ended with an effect. */
export const disposedOn = async (scope: Scope, memberId: string, factKey: string): Promise<LocalDate | undefined> => {
  const [row] = await scope.tx.select({ on: disposalCases.closedOn }).from(disposalCases)
    .where(and(eq(disposalCases.tenantId, scope.tenantId), eq(disposalCases.memberId, memberId), eq(disposalCases.factKey, factKey), inArray(disposalCases.outcome, ['corrected', 'effected'])))
  return row?.on ?? undefined
}
