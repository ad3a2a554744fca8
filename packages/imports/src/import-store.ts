import { pathRangeEnd, type Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { orgUnits } from '@dangjian/org'
import { and, desc, eq, gte, lt, or, sql } from 'drizzle-orm'
import type { Remembered } from './map-columns.ts'
import { importBlocks, importMappings, importProgress, importRows, imports, type ImportPhase } from './tables.ts'

export type ImportRow = typeof imports.$inferSelect

/** How far an import has come, as its row tells. */
export interface Progress {
  readonly phase: ImportPhase | null
  readonly doneRows: number
  readonly totalRows: number
}

/** The same with the moment of the last word. */
export interface LastProgress extends Progress {
  readonly beatAt: Date
}

export const insertImport = async (scope: Scope, row: Pick<ImportRow, 'id' | 'kind' | 'fileName' | 'orgUnitId'>): Promise<boolean> => {
  const at = scope.clock.now()
  const made = await scope.tx
    .insert(imports)
    .values({ ...row, tenantId: scope.tenantId, status: 'reading', columns: { headers: [], mapping: {} }, createdBy: scope.actor.name, createdOn: today(scope.clock), createdAt: at })
    .onConflictDoNothing({ target: [imports.tenantId, imports.id] })
    .returning({ id: imports.id })
  if (made.length === 0) return false
  await scope.tx.insert(importProgress).values({ tenantId: scope.tenantId, importId: row.id, phase: 'reading', beatAt: at })
  return true
}

export const findImport = async (scope: Scope, id: string): Promise<ImportRow | undefined> => {
  const [row] = await scope.tx.select().from(imports).where(and(eq(imports.tenantId, scope.tenantId), eq(imports.id, id)))
  return row
}

/** Takes the import for this transaction; undefined when another holds it, or waits for it with `waits`. The lock ends with the transaction even when the server dies. */
export const lockImport = async (scope: Scope, id: string, { waits = false } = {}): Promise<ImportRow | undefined> => {
  const [row] = await scope.tx.select().from(imports).where(and(eq(imports.tenantId, scope.tenantId), eq(imports.id, id))).for('update', waits ? {} : { skipLocked: true })
  return row
}

export const setImport = async (
  scope: Scope, id: string, change: Partial<Pick<ImportRow, 'status' | 'columns' | 'totalRows' | 'madeRecords' | 'committedAt' | 'undoneAt'>>,
): Promise<void> => {
  await scope.tx.update(imports).set(change).where(and(eq(imports.tenantId, scope.tenantId), eq(imports.id, id)))
}

/** Removes every trace of an import that could not be read. */
export const deleteImport = async (scope: Scope, id: string): Promise<void> => {
  await deleteRows(scope, id)
  await scope.tx.delete(importProgress).where(and(eq(importProgress.tenantId, scope.tenantId), eq(importProgress.importId, id)))
  await scope.tx.delete(imports).where(and(eq(imports.tenantId, scope.tenantId), eq(imports.id, id)))
}

/** Removes what the workbook held; the import itself stays on record. */
export const deleteRows = async (scope: Scope, id: string): Promise<void> => {
  await scope.tx.delete(importRows).where(and(eq(importRows.tenantId, scope.tenantId), eq(importRows.importId, id)))
  await scope.tx.delete(importBlocks).where(and(eq(importBlocks.tenantId, scope.tenantId), eq(importBlocks.importId, id)))
}

export const findProgress = async (scope: Scope, importId: string): Promise<LastProgress> => {
  const [row] = await scope.tx
    .select({ phase: importProgress.phase, doneRows: importProgress.doneRows, totalRows: importProgress.totalRows, beatAt: importProgress.beatAt })
    .from(importProgress)
    .where(and(eq(importProgress.tenantId, scope.tenantId), eq(importProgress.importId, importId)))
  return row ?? { phase: null, doneRows: 0, totalRows: 0, beatAt: scope.clock.now() }
}

/** Writes how far the work is; true when somebody has asked to stop it. */
export const beat = async (scope: Scope, importId: string, progress: Progress): Promise<boolean> => {
  const [row] = await scope.tx
    .update(importProgress)
    .set({ ...progress, beatAt: scope.clock.now() })
    .where(and(eq(importProgress.tenantId, scope.tenantId), eq(importProgress.importId, importId)))
    .returning({ isCancelled: importProgress.isCancelled })
  return row?.isCancelled ?? false
}

/** Nobody works on the import any more. */
export const rest = async (scope: Scope, importId: string): Promise<void> => {
  await scope.tx
    .update(importProgress)
    .set({ phase: null, doneRows: 0, totalRows: 0, isCancelled: false, beatAt: scope.clock.now() })
    .where(and(eq(importProgress.tenantId, scope.tenantId), eq(importProgress.importId, importId)))
}

export const askToCancel = async (scope: Scope, importId: string): Promise<void> => {
  await scope.tx.update(importProgress).set({ isCancelled: true }).where(and(eq(importProgress.tenantId, scope.tenantId), eq(importProgress.importId, importId)))
}

/** Imports of a kind into organizations inside the subtrees, newest first. */
export const listImportsOf = (scope: Scope, kind: string, paths: readonly string[], limit: number) =>
  scope.tx
    .select({
      id: imports.id, kind: imports.kind, fileName: imports.fileName, status: imports.status, phase: importProgress.phase, beatAt: importProgress.beatAt, totalRows: imports.totalRows, madeRecords: imports.madeRecords,
      orgUnitId: imports.orgUnitId, orgUnitName: orgUnits.name, createdBy: imports.createdBy, createdAt: imports.createdAt, committedAt: imports.committedAt, undoneAt: imports.undoneAt,
    })
    .from(imports)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, imports.orgUnitId)))
    .leftJoin(importProgress, and(eq(importProgress.tenantId, scope.tenantId), eq(importProgress.importId, imports.id)))
    .where(
      and(
        eq(imports.tenantId, scope.tenantId),
        eq(imports.kind, kind),
        or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path))))) ?? sql`false`,
      ),
    )
    .orderBy(desc(imports.createdAt), desc(imports.id))
    .limit(limit)

/** What heads of a kind were read as by hand. */
export const listMappings = async (scope: Scope, kind: string): Promise<Remembered> => {
  const rows = await scope.tx
    .select({ header: importMappings.header, columnKey: importMappings.columnKey })
    .from(importMappings)
    .where(and(eq(importMappings.tenantId, scope.tenantId), eq(importMappings.kind, kind)))
  return new Map(rows.map(({ header, columnKey }) => [header, columnKey]))
}

export const rememberMappings = async (scope: Scope, kind: string, entries: ReadonlyArray<{ header: string; columnKey: string | null }>): Promise<void> => {
  if (entries.length === 0) return
  const changedAt = scope.clock.now()
  await scope.tx
    .insert(importMappings)
    .values(entries.map((entry) => ({ ...entry, tenantId: scope.tenantId, kind, changedAt })))
    .onConflictDoUpdate({
      target: [importMappings.tenantId, importMappings.kind, importMappings.header],
      set: { columnKey: sql`excluded.column_key`, changedAt: sql`excluded.changed_at` },
    })
}
