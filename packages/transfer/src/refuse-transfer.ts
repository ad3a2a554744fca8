import type { Scope } from '@dangjian/db'
import { conflict, today } from '@dangjian/kernel'
import { sendCoreExchange } from '@dangjian/tenancy'
import { z } from 'zod'
import { transferKinds } from './exchange-messages.ts'
import { fill, transferTexts as text } from './locales/zh-CN.ts'
import { targetTransfer } from './transfer-access.ts'
import { changeTransfer, insertEvent } from './transfer-store.ts'
import { refusalReasonSchema } from './transfer-words.ts'

/** `note` says what is to be mended; without both a refusal would be one without justification (EDU-06). */
export const refuseTransferInput = z.object({ id: z.uuid(), reason: refusalReasonSchema, note: z.string().trim().min(4).max(400) })
export type RefuseTransferInput = z.infer<typeof refuseTransferInput>

/**
 * The receiver sends a transfer back with a reason from the list and in words; the origin keeps the member and may try a second time. Throws NOT_FOUND, FORBIDDEN
 * (transfer.approve; within a tenant transfer.handle at the branch), TRANSFER_NOT_IN_TRANSIT.
 */
export const refuseTransfer = async (scope: Scope, input: RefuseTransferInput): Promise<{ id: string }> => {
  const { row, path } = await targetTransfer(scope, input.id)
  const refusedOn = today(scope.clock)
  const change = { state: 'refused', refusalReason: input.reason, refusalNote: input.note, refusedOn } as const
  if (!(await changeTransfer(scope, row.id, { states: ['sent'], attempt: row.attempt }, change))) throw conflict('TRANSFER_NOT_IN_TRANSIT', { name: row.memberName })
  if (row.direction === 'in' && row.way === 'tenant' && row.fromTenantId !== null) {
    const payload = { transferId: row.id, attempt: row.attempt, reason: input.reason, note: input.note, refusedOn }
    await sendCoreExchange(scope, { toTenantId: row.fromTenantId, kind: transferKinds.refused, subject: row.id, payload })
  }
  const note = fill(text.refused, { reason: text.refusal[input.reason] ?? input.reason, note: input.note })
  await insertEvent(scope, row, 'refused', note)
  await scope.audit({ action: 'transfer.refused', subject: { type: 'transfer', id: row.id }, orgPath: path, summary: `退回${row.memberName}的组织关系转接，${note}`, details: { attempt: row.attempt, reason: input.reason } })
  return { id: row.id }
}
