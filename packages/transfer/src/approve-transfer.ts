import type { Scope } from '@dangjian/db'
import { AppError, conflict, forbidden, today } from '@dangjian/kernel'
import { z } from 'zod'
import { preflight, noSources, type PreflightSources } from './preflight.ts'
import { originTransfer } from './transfer-access.ts'
import { changeTransfer, insertEvent } from './transfer-store.ts'

export const transferIdInput = z.object({ id: z.uuid() })
export type TransferIdInput = z.infer<typeof transferIdInput>

/**
 * The committee approves a drafted transfer whose pre-flight misses nothing. Throws NOT_FOUND, FORBIDDEN (transfer.approve, or the person concerned), TRANSFER_SAME_PERSON for
 * whoever drafted it, TRANSFER_INCOMPLETE with what is missing, TRANSFER_NOT_DRAFTED.
 */
export const approveTransfer = async (scope: Scope, input: TransferIdInput, sources: PreflightSources = noSources): Promise<{ id: string }> => {
  const { row, path, memberId } = await originTransfer(scope, input.id, 'transfer.approve')
  if (row.state !== 'drafted') throw conflict('TRANSFER_NOT_DRAFTED', { name: row.memberName })
  if (scope.actor.memberId === memberId) throw forbidden('transfer.approve')
  if (row.draftedBy === (scope.actor.accountId ?? scope.actor.name)) throw new AppError('TRANSFER_SAME_PERSON', { name: row.draftedByName }, 403)
  const missing = (await preflight(scope, row, memberId, sources)).filter(({ state }) => state === 'missing')
  if (missing.length > 0) throw new AppError('TRANSFER_INCOMPLETE', { missing: missing.map(({ what }) => what).join('；') })
  const approved = { state: 'approved', approvedOn: today(scope.clock), approvedBy: scope.actor.accountId ?? scope.actor.name, approvedByName: scope.actor.name } as const
  if (!(await changeTransfer(scope, row.id, { states: ['drafted'], attempt: row.attempt }, approved))) throw conflict('TRANSFER_NOT_DRAFTED', { name: row.memberName })
  await insertEvent(scope, row, 'approved')
  await scope.audit({ action: 'transfer.approved', subject: { type: 'transfer', id: row.id }, orgPath: path, summary: `审批同意转接${row.memberName}的组织关系`, details: { attempt: row.attempt } })
  return { id: row.id }
}
