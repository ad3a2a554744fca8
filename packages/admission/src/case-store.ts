import { pathRangeEnd, type Scope } from '@dangjian/db'
import { affiliations } from '@dangjian/members'
import { orgUnits } from '@dangjian/org'
import { and, asc, count, eq, gt, gte, inArray, like, lt, or, sql, type SQL } from 'drizzle-orm'
import type { AdmissionStage, AdmissionState } from './contract/views.ts'
import { admissionCases } from './tables.ts'

export type CaseRow = typeof admissionCases.$inferSelect
export type NewCase = Omit<typeof admissionCases.$inferInsert, 'tenantId'>

/** A filter of the list; `paths` are the subtrees that the person may read. */
export interface CaseFilter {
  readonly paths: readonly string[]
  readonly stage?: AdmissionStage | undefined
  readonly states: readonly AdmissionState[]
  readonly search?: string | undefined
}

/** False when the person already has a case under way. */
export const insertCase = async (scope: Scope, row: NewCase): Promise<boolean> => {
  const rows = await scope.tx
    .insert(admissionCases)
    .values({ ...row, tenantId: scope.tenantId })
    .onConflictDoNothing({ target: [admissionCases.tenantId, admissionCases.idNumberIndex], where: sql`state in ('open', 'suspended')` })
    .returning({ id: admissionCases.id })
  return rows.length === 1
}

/** A case by id; undefined when absent. With `isLocked` it stays locked until the transaction ends, so that steps come one after another. */
export const selectCase = async (scope: Scope, id: string, isLocked = false): Promise<CaseRow | undefined> => {
  const found = scope.tx.select().from(admissionCases).where(and(eq(admissionCases.tenantId, scope.tenantId), eq(admissionCases.id, id)))
  const [row] = await (isLocked ? found.for('update') : found)
  return row
}

export const updateCase = async (scope: Scope, id: string, change: Partial<NewCase>): Promise<void> => {
  await scope.tx
    .update(admissionCases)
    .set({ ...change, version: sql`${admissionCases.version} + 1` })
    .where(and(eq(admissionCases.tenantId, scope.tenantId), eq(admissionCases.id, id)))
}

const escapedLike = (text: string): string => text.replaceAll(/[\\%_]/g, (character) => `\\${character}`)

const matches = (search: string): SQL | undefined => {
  const plain = escapedLike(search.toLowerCase().replaceAll(/\s/g, ''))
  if (plain === '') return undefined
  if (/\p{Script=Han}/u.test(plain)) return like(admissionCases.name, `%${plain}%`)
  return or(sql`replace(${admissionCases.namePinyin}, ' ', '') like ${`${plain}%`}`, like(admissionCases.nameInitials, `${plain}%`))
}

const inside = (paths: readonly string[]): SQL =>
  or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path))))) ?? sql`false`

const conditions = (scope: Scope, filter: CaseFilter): SQL | undefined =>
  and(
    eq(admissionCases.tenantId, scope.tenantId),
    filter.states.length === 0 ? undefined : inArray(admissionCases.state, [...filter.states]),
    filter.stage === undefined ? undefined : eq(admissionCases.stage, filter.stage),
    filter.search === undefined ? undefined : matches(filter.search),
    inside(filter.paths),
  )

/** Where a case is handled: with its member, who may have moved since; with the branch that opened it as long as there is none. */
export const branchOfCase = (scope: Scope): SQL =>
  sql`coalesce((select home.org_unit_id from ${affiliations} home where home.tenant_id = ${scope.tenantId} and home.member_id = ${admissionCases.memberId} and home.valid_to is null), ${admissionCases.orgUnitId})`

const unitOfCase = (scope: Scope): SQL | undefined => and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, branchOfCase(scope)))

/** The branch that admits is counted, wherever the member is now (ST-01). */
const unitThatAdmitted = (scope: Scope): SQL | undefined => and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, admissionCases.orgUnitId))

/** Cases in pinyin order after the keys `[namePinyin, id]` of the row before. */
export const selectCasePage = async (scope: Scope, filter: CaseFilter, after: readonly [string, string] | undefined, limit: number): Promise<CaseRow[]> => {
  const rows = await scope.tx
    .select({ found: admissionCases, home: orgUnits.id })
    .from(admissionCases)
    .innerJoin(orgUnits, unitOfCase(scope))
    .where(
      and(
        conditions(scope, filter),
        after === undefined ? undefined : or(gt(admissionCases.namePinyin, after[0]), and(eq(admissionCases.namePinyin, after[0]), gt(admissionCases.id, after[1]))),
      ),
    )
    .orderBy(asc(admissionCases.namePinyin), asc(admissionCases.id))
    .limit(limit)
  return rows.map(({ found, home }) => ({ ...found, orgUnitId: home }))
}

export const countCases = async (scope: Scope, filter: CaseFilter): Promise<number> => {
  const [row] = await scope.tx.select({ count: count() }).from(admissionCases).innerJoin(orgUnits, unitOfCase(scope)).where(conditions(scope, filter))
  return row?.count ?? 0
}

/** Cases by id, in no order. */
export const selectCasesByIds = (scope: Scope, ids: readonly string[]): Promise<CaseRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : scope.tx.select().from(admissionCases).where(and(eq(admissionCases.tenantId, scope.tenantId), inArray(admissionCases.id, [...ids])))

/** How many were admitted, and converted, in the days `[from, to]`, by branch. */
export const countAdmitted = (scope: Scope, paths: readonly string[], column: 'admittedOn' | 'convertedOn', from: string, to: string): Promise<Array<{ orgUnitId: string; path: string; count: number }>> =>
  scope.tx
    .select({ orgUnitId: admissionCases.orgUnitId, path: orgUnits.path, count: count() })
    .from(admissionCases)
    .innerJoin(orgUnits, unitThatAdmitted(scope))
    .where(and(eq(admissionCases.tenantId, scope.tenantId), inside(paths), gte(admissionCases[column], from), sql`${admissionCases[column]} <= ${to}`))
    .groupBy(admissionCases.orgUnitId, orgUnits.path)
