import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { z } from 'zod'
import { selectEvidence } from './duty-store.ts'
import { dutyView, type DutyItemView } from './duty-view.ts'
import { loadDuty } from './load-duty.ts'

export const getDutyInput = z.object({ itemId: z.uuid() })
export type GetDutyInput = z.infer<typeof getDutyInput>

/** A duty with its evidence, oldest first; evidence given before it was taken back stays. */
export interface DutyDetail extends DutyItemView {
  readonly evidence: readonly { readonly id: string; readonly note: string; readonly recordType: string | null; readonly recordId: string | null; readonly createdBy: string; readonly createdAt: string }[]
}

/** One duty. Throws NOT_FOUND outside the subtree of duty.read. */
export const getDuty = async (scope: Scope, input: GetDutyInput): Promise<DutyDetail> => {
  const row = await loadDuty(scope, input.itemId, 'duty.read')
  const evidence = await selectEvidence(scope, [row.item.id])
  return {
    ...dutyView(row, today(scope.clock)),
    evidence: evidence.map(({ id, note, recordType, recordId, createdBy, createdAt }) => ({ id, note, recordType, recordId, createdBy, createdAt: createdAt.toISOString() })),
  }
}
