import type { Scope } from '@dangjian/db'
import { AppError, today } from '@dangjian/kernel'
import { z } from 'zod'
import { countDuties, selectDuties, selectEvidence } from './duty-store.ts'
import { dutyView, type DutyItemView } from './duty-view.ts'
import { readablePaths } from './list-duties.ts'

export const exportDutiesInput = z.object({ orgUnitId: z.uuid().optional(), year: z.number().int().min(2000).max(2200) })
export type ExportDutiesInput = z.infer<typeof exportDutiesInput>

/** One row of the exported list; `evidence` joins what was given, newest last. */
export interface DutyExportRow extends DutyItemView {
  readonly evidence: string
}

const MOST_ROWS = 20_000

/** Every duty of a year that the person may read, with its evidence in words. Throws NOT_FOUND and EXPORT_TOO_LARGE. */
export const exportDuties = async (scope: Scope, input: ExportDutiesInput): Promise<DutyExportRow[]> => {
  const filter = { paths: await readablePaths(scope, input.orgUnitId), year: input.year }
  const total = await countDuties(scope, filter)
  if (total > MOST_ROWS) throw new AppError('EXPORT_TOO_LARGE', { total, most: MOST_ROWS })
  const rows = await selectDuties(scope, filter, { after: undefined, limit: MOST_ROWS })
  const notes = new Map<string, string[]>()
  for (const { itemId, note } of await selectEvidence(scope, rows.filter((row) => row.item.status === 'done').map((row) => row.item.id))) notes.set(itemId, [...(notes.get(itemId) ?? []), note])
  return rows.map((row) => ({ ...dutyView(row, today(scope.clock)), evidence: (notes.get(row.item.id) ?? []).join('；') }))
}
