import { pathRangeEnd, type Scope } from '@dangjian/db'
import { members } from '@dangjian/members'
import { orgUnits } from '@dangjian/org'
import { and, asc, desc, eq, gte, inArray, lt, or, type SQL } from 'drizzle-orm'
import { reportProblems, secretaryReports } from '../tables.ts'

export type ReportRow = typeof secretaryReports.$inferSelect
export type ProblemRow = typeof reportProblems.$inferSelect

const one = (scope: Scope, id: string) => and(eq(secretaryReports.tenantId, scope.tenantId), eq(secretaryReports.id, id))

/** False when the organization has a report of this level for the year. */
export const insertReport = async (scope: Scope, row: Omit<typeof secretaryReports.$inferInsert, 'tenantId'>): Promise<boolean> =>
  (await scope.tx.insert(secretaryReports).values({ ...row, tenantId: scope.tenantId })
    .onConflictDoNothing({ target: [secretaryReports.tenantId, secretaryReports.orgUnitId, secretaryReports.year, secretaryReports.level] }).returning({ id: secretaryReports.id })).length === 1

export const lockReport = async (scope: Scope, id: string): Promise<ReportRow | undefined> => {
  const [row] = await scope.tx.select().from(secretaryReports).where(one(scope, id)).for('update')
  return row
}

export const updateReport = async (scope: Scope, id: string, change: Partial<Omit<ReportRow, 'tenantId' | 'id'>>): Promise<void> => {
  await scope.tx.update(secretaryReports).set(change).where(one(scope, id))
}

/** A report with the names of organization and person. */
export interface NamedReport {
  readonly report: ReportRow
  readonly unitName: string
  readonly unitPath: string
  readonly memberName: string
}

const named = (scope: Scope, filter: SQL | undefined): Promise<NamedReport[]> =>
  scope.tx.select({ report: secretaryReports, unitName: orgUnits.name, unitPath: orgUnits.path, memberName: members.name }).from(secretaryReports)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, secretaryReports.orgUnitId)))
    .innerJoin(members, and(eq(members.tenantId, scope.tenantId), eq(members.id, secretaryReports.memberId)))
    .where(and(eq(secretaryReports.tenantId, scope.tenantId), filter))
    .orderBy(desc(secretaryReports.year), asc(orgUnits.sortKey), asc(secretaryReports.id)).limit(500)

export const selectReport = async (scope: Scope, id: string): Promise<NamedReport | undefined> => (await named(scope, eq(secretaryReports.id, id)))[0]

/** Reports of a year inside the subtrees, in organization order. */
export const reportsInPaths = (scope: Scope, paths: readonly string[], year: number): Promise<NamedReport[]> =>
  paths.length === 0 ? Promise.resolve([]) : named(scope, and(eq(secretaryReports.year, year), or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path)))))))

/** Reports of one person and those whose urns are given. */
export const reportsFor = (scope: Scope, memberId: string, ids: readonly string[]): Promise<NamedReport[]> =>
  named(scope, or(eq(secretaryReports.memberId, memberId), ids.length === 0 ? undefined : inArray(secretaryReports.id, [...ids])))

/** Reports under review. */
export const reportsInReview = (scope: Scope): Promise<NamedReport[]> => named(scope, eq(secretaryReports.stage, 'review'))

export const insertProblems = async (scope: Scope, rows: ReadonlyArray<Omit<typeof reportProblems.$inferInsert, 'tenantId'>>): Promise<void> => {
  if (rows.length > 0) await scope.tx.insert(reportProblems).values(rows.map((row) => ({ ...row, tenantId: scope.tenantId })))
}

export const selectProblems = async (scope: Scope, reportId: string): Promise<Array<ProblemRow & { name: string }>> => {
  const rows = await scope.tx.select({ problem: reportProblems, name: members.name }).from(reportProblems)
    .innerJoin(members, and(eq(members.tenantId, scope.tenantId), eq(members.id, reportProblems.memberId)))
    .where(and(eq(reportProblems.tenantId, scope.tenantId), eq(reportProblems.reportId, reportId))).orderBy(asc(reportProblems.position))
  return rows.map(({ problem, name }) => ({ ...problem, name }))
}
