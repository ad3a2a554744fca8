import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { z } from 'zod'
import { holdImport } from './hold-import.ts'
import { rememberMappings, setImport } from './import-store.ts'
import { judgeImport } from './judge-rows.ts'
import { missingColumns, plainHeader } from './map-columns.ts'
import { deleteAllRows } from './row-store.ts'

/** Which column of the file (from 0) fills each column of the kind; a column that is not named is not read. */
export const mapImportColumnsInput = z.object({ importId: z.uuid(), mapping: z.record(z.string().max(40), z.number().int().min(0).max(16_383)) })
export type MapImportColumnsInput = z.infer<typeof mapImportColumnsInput>

/**
 * Settles by hand how the columns of a workbook are read, judges all rows anew (corrections made before go) and remembers the choice for the next workbook of the
 * kind. Throws as `holdImport`, IMPORT_NOT_READ, IMPORT_COLUMN_UNKNOWN, IMPORT_COLUMN_TWICE when one column of the file is to fill two, and
 * WORKBOOK_COLUMNS_MISSING (`columns`).
 */
export const mapImportColumns = async (scope: Scope, { importId, mapping }: MapImportColumnsInput): Promise<{ importId: string; problems: number }> => {
  const { row, kind, unit } = await holdImport(scope, importId)
  if (row.status === 'reading') throw new AppError('IMPORT_NOT_READ', {}, 409)
  const { headers } = row.columns
  const entries = Object.entries(mapping)
  if (entries.some(([key, index]) => !kind.columns.some((column) => column.key === key) || index >= headers.length)) throw new AppError('IMPORT_COLUMN_UNKNOWN')
  if (new Set(entries.map(([, index]) => index)).size < entries.length) throw new AppError('IMPORT_COLUMN_TWICE')
  const columns = { headers, mapping }
  const missing = missingColumns(kind, columns)
  if (missing.length > 0) throw new AppError('WORKBOOK_COLUMNS_MISSING', { sheet: kind.title, columns: missing.map(({ header }) => header) })
  const keyOf = new Map(entries.map(([key, index]) => [index, key]))
  await rememberMappings(
    scope,
    kind.id,
    [...new Map(headers.flatMap((text, index) => (plainHeader(text) === '' ? [] : [[plainHeader(text), keyOf.get(index) ?? null] as const])))].map(([header, columnKey]) => ({ header, columnKey })),
  )
  await deleteAllRows(scope, importId)
  await setImport(scope, importId, { status: 'preview', columns })
  const problems = await judgeImport(scope, { row: { ...row, columns }, kind, work: await kind.begin(scope, { unit, importId }) })
  await scope.audit({
    action: 'import.columns-mapped', subject: { type: 'import', id: importId }, orgPath: unit.path, summary: `核对导入的${kind.title}的栏目，${problems}行需要更正`, details: { columns: entries.length, problems },
  })
  return { importId, problems }
}
