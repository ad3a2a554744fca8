import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { sendCoreExchange } from '@dangjian/tenancy'
import { z } from 'zod'
import { transferKinds } from './exchange-messages.ts'
import { closeValidLetter } from './letter-store.ts'
import { originTransfer } from './transfer-access.ts'
import { changeTransfer, insertEvent } from './transfer-store.ts'

export const withdrawTransferInput = z.object({ id: z.uuid(), note: z.string().trim().min(2).max(200) })
export type WithdrawTransferInput = z.infer<typeof withdrawTransferInput>

/**
 * Takes a transfer back before its receipt. What another tenant has in hand is asked back: the receiver's own record decides which came first, receipt or withdrawal, so
 * that never both hold. Throws NOT_FOUND, FORBIDDEN (transfer.handle), TRANSFER_CLOSED.
 */
export const withdrawTransfer = async (scope: Scope, input: WithdrawTransferInput): Promise<{ id: string; state: 'withdrawn' | 'withdrawing' }> => {
  const { row, path } = await originTransfer(scope, input.id, 'transfer.handle')
  const asksBack = row.state === 'sent' && row.way === 'tenant'
  const state = asksBack ? 'withdrawing' : 'withdrawn'
  const from = asksBack ? (['sent'] as const) : (['drafted', 'approved', 'sent', 'refused'] as const)
  if (!(await changeTransfer(scope, row.id, { states: from, attempt: row.attempt }, { state }))) throw conflict('TRANSFER_CLOSED', { name: row.memberName })
  if (asksBack && row.toTenantId !== null) {
    await sendCoreExchange(scope, { toTenantId: row.toTenantId, kind: transferKinds.withdraw, subject: row.id, payload: { transferId: row.id, attempt: row.attempt } })
  } else await closeValidLetter(scope, row.id, 'void', input.note)
  await insertEvent(scope, row, asksBack ? 'withdraw_requested' : 'withdrawn', input.note)
  await scope.audit({
    action: asksBack ? 'transfer.withdraw-requested' : 'transfer.withdrawn', subject: { type: 'transfer', id: row.id }, orgPath: path,
    summary: `撤回${row.memberName}的组织关系转接：${input.note}`, details: { attempt: row.attempt },
  })
  return { id: row.id, state }
}
