import type { Scope } from '@dangjian/db'
import { conflict, today } from '@dangjian/kernel'
import { clearMember } from '@dangjian/members'
import { sendCoreExchange } from '@dangjian/tenancy'
import type { z } from 'zod'
import type { TransferIdInput } from './approve-transfer.ts'
import { transferKinds, type LetterBrief, type sentSchema } from './exchange-messages.ts'
import { issueLetter } from './issue-letter.ts'
import { dayText, fill, transferTexts as text } from './locales/zh-CN.ts'
import { gatherRecord } from './person-record.ts'
import { asApproved, originTransfer } from './transfer-access.ts'
import { changeTransfer, insertEvent, type TransferRow } from './transfer-store.ts'

const sendToTenant = async (scope: Scope, row: TransferRow, memberId: string, toTenantId: string, letter: LetterBrief): Promise<void> => {
  const record = await gatherRecord(asApproved(scope), memberId, row.duesPaidTo, await clearMember(scope, memberId))
  const payload: z.input<typeof sentSchema> = {
    transferId: row.id, attempt: row.attempt, memberName: row.memberName, memberStatus: row.memberStatus, fromTenantName: row.fromTenantName, fromUnitName: row.fromUnitName,
    toUnitName: row.toUnitName, reason: row.reason, reasonNote: row.reasonNote, duesPaidTo: row.duesPaidTo, letter,
    sealed: scope.fields.between(scope.tenantId, toTenantId).seal(JSON.stringify(record)).toString('base64'),
  }
  await sendCoreExchange(scope, { toTenantId, kind: transferKinds.sent, subject: row.id, payload })
}

/**
 * Sends an approved transfer off: within the tenant to the branch, else with an introduction letter. In transit the member still counts, pays and votes at the origin
 * (EDU-06). Throws NOT_FOUND, FORBIDDEN (transfer.approve), TRANSFER_NOT_APPROVED.
 */
export const sendTransfer = async (scope: Scope, input: TransferIdInput): Promise<{ id: string; letterNumber: string | null }> => {
  const { row, path, memberId } = await originTransfer(scope, input.id, 'transfer.approve')
  if (row.state !== 'approved') throw conflict('TRANSFER_NOT_APPROVED', { name: row.memberName })
  const letter = row.way === 'internal' ? null : await issueLetter(scope, row)
  const change = { state: 'sent', sentOn: today(scope.clock), letterNumber: letter?.number ?? null, letterIssuedOn: letter?.issuedOn ?? null, letterValidUntil: letter?.validUntil ?? null } as const
  if (!(await changeTransfer(scope, row.id, { states: ['approved'], attempt: row.attempt }, change))) throw conflict('TRANSFER_NOT_APPROVED', { name: row.memberName })
  if (letter !== null && row.way === 'tenant' && row.toTenantId !== null) await sendToTenant(scope, row, memberId, row.toTenantId, letter)
  await insertEvent(scope, row, 'sent', letter ? fill(text.validUntil, { letter: letter.number, day: dayText(letter.validUntil) }) : '')
  await scope.audit({
    action: 'transfer.sent', subject: { type: 'transfer', id: row.id }, orgPath: path,
    summary: `发出${row.memberName}的组织关系转接，${fill(text.to, { place: [row.toTenantName, row.toUnitName].filter(Boolean).join('') })}`, details: { attempt: row.attempt, letter: letter?.number ?? null },
  })
  return { id: row.id, letterNumber: letter?.number ?? null }
}
