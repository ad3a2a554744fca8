import type { Scope } from '@dangjian/db'
import { and, asc, eq, getTableColumns, inArray } from 'drizzle-orm'
import { admissionDocuments, admissionSteps } from './tables.ts'

/** A record without the verdicts of its day, which are kept as evidence and read by nobody who lists. */
export type StepRow = Omit<typeof admissionSteps.$inferSelect, 'judgements'>
export type DocumentRow = typeof admissionDocuments.$inferSelect

const { judgements: _judgements, ...stepColumns } = getTableColumns(admissionSteps)

/** Every record of the cases, in the order in which they were made. */
export const selectSteps = (scope: Scope, caseIds: readonly string[]): Promise<StepRow[]> =>
  caseIds.length === 0
    ? Promise.resolve([])
    : scope.tx
        .select(stepColumns)
        .from(admissionSteps)
        .where(and(eq(admissionSteps.tenantId, scope.tenantId), inArray(admissionSteps.caseId, [...caseIds])))
        .orderBy(asc(admissionSteps.caseId), asc(admissionSteps.position))

export const selectStep = async (scope: Scope, id: string): Promise<StepRow | undefined> => {
  const [row] = await scope.tx.select(stepColumns).from(admissionSteps).where(and(eq(admissionSteps.tenantId, scope.tenantId), eq(admissionSteps.id, id)))
  return row
}

/** Adds a record; the case must be locked, its position is the next one. */
export const insertStep = async (scope: Scope, row: Omit<typeof admissionSteps.$inferInsert, 'tenantId' | 'recordedBy' | 'recordedByMember' | 'recordedByName' | 'recordedAt'>): Promise<void> => {
  const { actor } = scope
  await scope.tx.insert(admissionSteps).values({
    ...row, tenantId: scope.tenantId, recordedBy: actor.accountId, recordedByMember: actor.memberId, recordedByName: actor.name, recordedAt: scope.clock.now(),
  })
}

export const selectDocuments = (scope: Scope, caseIds: readonly string[]): Promise<DocumentRow[]> =>
  caseIds.length === 0
    ? Promise.resolve([])
    : scope.tx
        .select()
        .from(admissionDocuments)
        .where(and(eq(admissionDocuments.tenantId, scope.tenantId), inArray(admissionDocuments.caseId, [...caseIds])))
        .orderBy(asc(admissionDocuments.datedOn), asc(admissionDocuments.id))

export const insertDocuments = async (scope: Scope, rows: ReadonlyArray<Omit<typeof admissionDocuments.$inferInsert, 'tenantId' | 'recordedBy' | 'recordedAt'>>): Promise<void> => {
  if (rows.length === 0) return
  await scope.tx.insert(admissionDocuments).values(rows.map((row) => ({ ...row, tenantId: scope.tenantId, recordedBy: scope.actor.accountId, recordedAt: scope.clock.now() })))
}
