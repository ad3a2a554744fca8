import type { Scope } from '@dangjian/db'
import { conflict, newId } from '@dangjian/kernel'
import { z } from 'zod'
import { holdImport } from './hold-import.ts'
import { openCells } from './import-cells.ts'
import { countImportRows, insertImported, linkImportedRows, listImportRows, setImport } from './import-store.ts'
import { sealedFields } from './member-store.ts'
import { placeResolver } from './resolve-place.ts'
import { judgeRows } from './validate-rows.ts'

export const commitRosterImportInput = z.object({ importId: z.uuid() })
export type CommitRosterImportInput = z.infer<typeof commitRosterImportInput>

/** How many rows go in with one statement; progress is told after each. */
const batchSize = 1000

export interface CommitOptions {
  /** Told at the start and after each batch how many rows were gone through. Must not use the commit's own transaction: nobody could see it. */
  readonly onProgress?: (doneRows: number) => void
}

/**
 * Makes members of all rows that are not skipped, in this one transaction: all or none. Every row is judged again, since tree and roster may have changed.
 * Throws as `holdImport` (a second commit gets IMPORT_ALREADY_COMMITTED), IMPORT_HAS_PROBLEMS while rows need correction, IMPORT_NOTHING_LEFT when all are
 * skipped, and IMPORT_STALE when a row that was sound no longer is.
 */
export const commitRosterImport = async (scope: Scope, input: CommitRosterImportInput, options: CommitOptions = {}): Promise<{ importId: string; count: number }> => {
  const { row: rosterImport, unit } = await holdImport(scope, input.importId)
  const { id } = rosterImport
  const counts = await countImportRows(scope, id)
  if (counts.problems > 0) throw conflict('IMPORT_HAS_PROBLEMS', { count: counts.problems })
  if (counts.ready === 0) throw conflict('IMPORT_NOTHING_LEFT')
  const resolve = await placeResolver(scope, unit)
  let [done, count, last] = [0, 0, 0]
  options.onProgress?.(0)
  for (;;) {
    const rows = await listImportRows(scope, id, last, batchSize)
    const kept = rows.filter(({ skipped }) => skipped === 0)
    const judged = await judgeRows(scope, kept.map(({ rowNumber, cellsSealed }) => ({ rowNumber, cells: openCells(scope.fields, cellsSealed).cells })), resolve, { isRosterAsked: false })
    const batch = judged.map(({ rowNumber, member }) => {
      if (!member) throw conflict('IMPORT_STALE', { row: rowNumber })
      return { ...sealedFields(scope, member.fields), id: newId(), affiliationId: newId(), orgUnitId: member.orgUnitId, groupId: member.groupId }
    })
    const links = batch.map(({ id: memberId }, index) => ({ rowNumber: judged[index]?.rowNumber ?? 0, memberId }))
    const inserted = await insertImported(scope, id, batch)
    const missing = links.find(({ memberId }) => !inserted.has(memberId))
    if (missing) throw conflict('IMPORT_STALE', { row: missing.rowNumber })
    await linkImportedRows(scope, id, links)
    count += batch.length
    done += rows.length
    last = rows.at(-1)?.rowNumber ?? last
    options.onProgress?.(done)
    if (rows.length < batchSize) break
  }
  await setImport(scope, id, { status: 'committed', doneRows: done, committedAt: scope.clock.now() })
  await scope.audit({
    action: 'member.imported',
    subject: { type: 'roster_import', id },
    orgPath: unit.path,
    summary: `导入党员名册${rosterImport.fileName}，登记党员${count}名，不导入${counts.skipped}行`,
    details: { count, skipped: counts.skipped },
  })
  await scope.emit('member.imported', { importId: id, count })
  return { importId: id, count }
}
