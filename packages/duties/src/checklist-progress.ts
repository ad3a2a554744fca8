import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { z } from 'zod'
import { selectProgress } from './duty-store.ts'
import { readablePaths } from './list-duties.ts'

export const checklistProgressInput = z.object({
  year: z.number().int().min(2000).max(2200),
  orgUnitId: z.uuid().optional(),
  templateKey: z.string().max(60).optional(),
})
export type ChecklistProgressInput = z.infer<typeof checklistProgressInput>

/** How far one organization is with one list, in organization order, never by share. */
export interface ChecklistProgress {
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly templateKey: string
  readonly templateVersion: number
  readonly listTitle: string
  readonly total: number
  readonly done: number
  /** Done after their day; part of `done`. */
  readonly doneLate: number
  /** Open and past their day. */
  readonly overdue: number
  /** Done of total in percent, two decimals. */
  readonly percent: number
}

/** Progress per organization and list of a year. Throws NOT_FOUND for an organization out of reach (duty.read). */
export const checklistProgress = async (scope: Scope, input: ChecklistProgressInput): Promise<ChecklistProgress[]> => {
  const filter = { paths: await readablePaths(scope, input.orgUnitId), year: input.year, templateKey: input.templateKey }
  const rows = await selectProgress(scope, filter, today(scope.clock))
  return rows.map((row) => ({ ...row, percent: Math.round((row.done * 10_000) / row.total) / 100 }))
}
