import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import { committeeTerms, termChanges } from '../tables.ts'

export type TermRow = typeof committeeTerms.$inferSelect
export type TermChangeRow = typeof termChanges.$inferSelect

/** The terms that run, by organization. */
export const openTerms = (scope: Scope, orgUnitIds: readonly string[]): Promise<TermRow[]> =>
  orgUnitIds.length === 0
    ? Promise.resolve([])
    : scope.tx.select().from(committeeTerms).where(and(eq(committeeTerms.tenantId, scope.tenantId), inArray(committeeTerms.orgUnitId, [...orgUnitIds]), isNull(committeeTerms.replacedOn)))

export const termsOfUnit = (scope: Scope, orgUnitId: string): Promise<TermRow[]> =>
  scope.tx.select().from(committeeTerms).where(and(eq(committeeTerms.tenantId, scope.tenantId), eq(committeeTerms.orgUnitId, orgUnitId))).orderBy(desc(committeeTerms.electedOn), desc(committeeTerms.id)).limit(50)

export const insertTerm = async (scope: Scope, row: Omit<typeof committeeTerms.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(committeeTerms).values({ ...row, tenantId: scope.tenantId })
}

export const replaceTerm = async (scope: Scope, orgUnitId: string, replacedOn: LocalDate): Promise<void> => {
  await scope.tx.update(committeeTerms).set({ replacedOn }).where(and(eq(committeeTerms.tenantId, scope.tenantId), eq(committeeTerms.orgUnitId, orgUnitId), isNull(committeeTerms.replacedOn)))
}

export const setTermDue = async (scope: Scope, orgUnitId: string, dueOn: LocalDate): Promise<boolean> => {
  const rows = await scope.tx
    .update(committeeTerms)
    .set({ dueOn })
    .where(and(eq(committeeTerms.tenantId, scope.tenantId), eq(committeeTerms.orgUnitId, orgUnitId), isNull(committeeTerms.replacedOn)))
    .returning({ id: committeeTerms.id })
  return rows.length === 1
}

/** False while an earlier request of the organization waits. */
export const insertTermChange = async (scope: Scope, row: Omit<typeof termChanges.$inferInsert, 'tenantId'>): Promise<boolean> => {
  const rows = await scope.tx
    .insert(termChanges)
    .values({ ...row, tenantId: scope.tenantId })
    .onConflictDoNothing({ target: [termChanges.tenantId, termChanges.orgUnitId], where: eq(termChanges.state, 'proposed') })
    .returning({ id: termChanges.id })
  return rows.length === 1
}

export const lockTermChange = async (scope: Scope, id: string): Promise<TermChangeRow | undefined> => {
  const [row] = await scope.tx.select().from(termChanges).where(and(eq(termChanges.tenantId, scope.tenantId), eq(termChanges.id, id))).for('update')
  return row
}

export const decideChangeRow = async (scope: Scope, id: string, change: Partial<Omit<TermChangeRow, 'tenantId' | 'id'>>): Promise<void> => {
  await scope.tx.update(termChanges).set(change).where(and(eq(termChanges.tenantId, scope.tenantId), eq(termChanges.id, id)))
}

/** Requests of the organizations, the latest first. */
export const changesOfUnits = (scope: Scope, orgUnitIds: readonly string[]): Promise<TermChangeRow[]> =>
  orgUnitIds.length === 0
    ? Promise.resolve([])
    : scope.tx.select().from(termChanges).where(and(eq(termChanges.tenantId, scope.tenantId), inArray(termChanges.orgUnitId, [...orgUnitIds]))).orderBy(desc(termChanges.proposedAt), desc(termChanges.id))

