import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, today, type LocalDate } from '@dangjian/kernel'
import { moveMember } from '@dangjian/members'
import { getOrgUnit, isHomeBranch, type OrgUnit } from '@dangjian/org'
import { sendCoreExchange } from '@dangjian/tenancy'
import { z } from 'zod'
import { enterMember } from './enter-member.ts'
import { transferKinds } from './exchange-messages.ts'
import { dayText, fill, transferTexts as text } from './locales/zh-CN.ts'
import { personRecordSchema } from './person-record.ts'
import { asApproved, targetTransfer } from './transfer-access.ts'
import { changeTransfer, insertEvent, type TransferRow } from './transfer-store.ts'

/** The branch, and the party group in it, that the member will belong to from today. */
export const receiveTransferInput = z.object({ id: z.uuid(), orgUnitId: z.uuid().optional(), groupId: z.uuid().nullable().default(null) })
export type ReceiveTransferInput = z.output<typeof receiveTransferInput>

const branchFor = async (scope: Scope, row: TransferRow, wanted: string | undefined): Promise<OrgUnit> => {
  const id = row.direction === 'internal' ? row.toUnitId : (wanted ?? null)
  if (id === null) throw new AppError('TRANSFER_TARGET_MISSING')
  const unit = await getOrgUnit(scope, id)
  requireCan(scope.access, row.direction === 'internal' ? 'transfer.handle' : 'transfer.approve', unit.path)
  if (!isHomeBranch(unit)) throw new AppError('TRANSFER_BRANCH_REQUIRED', { name: unit.name })
  return unit
}

const reasonOf = (row: TransferRow): string => fill(text.to, { place: [row.toTenantName, row.toUnitName].filter(Boolean).join('') })

const take = async (scope: Scope, row: TransferRow, unit: OrgUnit, groupId: string | null, on: LocalDate): Promise<string> => {
  const place = { orgUnitId: unit.id, groupId, on, reason: [text.system, row.letterNumber].filter(Boolean).join('') }
  if (row.direction === 'internal' && row.memberId !== null) {
    await moveMember(asApproved(scope), { memberId: row.memberId, ...place, reason: reasonOf(row) })
    return row.memberId
  }
  if (row.recordSealed === null) throw conflict('TRANSFER_NOT_IN_TRANSIT', { name: row.memberName })
  return enterMember(asApproved(scope), personRecordSchema.parse(JSON.parse(scope.fields.open(row.recordSealed))), place)
}

/**
 * The receiver accepts into a branch: in one transaction the member is on the roster and the receipt is on its way to the origin, which closes the old affiliation on
 * the same day (EDU-05, EDU-06). Of many receipts at once exactly one succeeds. Throws NOT_FOUND, FORBIDDEN (transfer.approve; within a tenant transfer.handle at the
 * branch), TRANSFER_NOT_IN_TRANSIT, TRANSFER_TARGET_MISSING, TRANSFER_BRANCH_REQUIRED, TRANSFER_ALREADY_HERE, and the codes of `createMember`.
 */
export const receiveTransfer = async (scope: Scope, input: ReceiveTransferInput): Promise<{ id: string; memberId: string }> => {
  const { row } = await targetTransfer(scope, input.id)
  if (row.state !== 'sent') throw conflict('TRANSFER_NOT_IN_TRANSIT', { name: row.memberName })
  const unit = await branchFor(scope, row, input.orgUnitId)
  const receivedOn = today(scope.clock)
  const memberId = await take(scope, row, unit, input.groupId, receivedOn)
  const change = { state: 'received', receivedOn, memberId, toUnitId: unit.id, toUnitName: unit.name, toGroupId: input.groupId } as const
  if (!(await changeTransfer(scope, row.id, { states: ['sent'], attempt: row.attempt }, change))) throw conflict('TRANSFER_NOT_IN_TRANSIT', { name: row.memberName })
  if (row.direction === 'in' && row.way === 'tenant' && row.fromTenantId !== null) {
    const payload = { transferId: row.id, attempt: row.attempt, receivedOn, orgUnitName: unit.name }
    await sendCoreExchange(scope, { toTenantId: row.fromTenantId, kind: transferKinds.received, subject: row.id, payload })
  }
  const isLate = row.letterValidUntil !== null && row.letterValidUntil < receivedOn
  const note = [fill(text.place, { place: unit.name }), ...(isLate ? [fill(text.expired, { day: dayText(row.letterValidUntil ?? receivedOn) })] : [])].join('；')
  await insertEvent(scope, row, 'received', note)
  await scope.audit({
    action: 'transfer.received', subject: { type: 'transfer', id: row.id }, orgPath: unit.path, summary: `接收${row.memberName}的组织关系，${note}`,
    details: { memberId, orgUnitId: unit.id, attempt: row.attempt, letterExpired: isLate },
  })
  return { id: row.id, memberId }
}
