import type { Scope } from '@dangjian/db'
import { holdImport } from './hold-import.ts'
import { openCells } from './import-cells.ts'
import { listImportRows, setImportRow } from './import-store.ts'
import { placeResolver } from './resolve-place.ts'
import { judgeRows } from './validate-rows.ts'

const batchSize = 1000

/** Judges all kept rows of a preview anew after tree or roster changed; marks of duplicates inside the file stay. Throws as `holdImport`. */
export const rejudgeImport = async (scope: Scope, importId: string): Promise<void> => {
  const { unit } = await holdImport(scope, importId)
  const resolve = await placeResolver(scope, unit)
  for (let last = 0; ; ) {
    const rows = await listImportRows(scope, importId, last, batchSize)
    const judged = await judgeRows(scope, rows.map(({ rowNumber, cellsSealed }) => ({ rowNumber, cells: openCells(scope.fields, cellsSealed).cells })), resolve)
    for (const [index, { rowNumber, errors }] of judged.entries()) {
      const before = rows[index]?.errors ?? []
      const after = [...errors, ...before.filter(({ code }) => code === 'DUPLICATE_IN_FILE')]
      if (JSON.stringify(before) !== JSON.stringify(after)) await setImportRow(scope, importId, rowNumber, { errors: after })
    }
    last = rows.at(-1)?.rowNumber ?? last
    if (rows.length < batchSize) return
  }
}
