import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { exitMember, personById } from '@dangjian/members'
import { closeValidLetter } from './letter-store.ts'
import { dayText, fill, transferTexts as text } from './locales/zh-CN.ts'
import { asApproved } from './transfer-access.ts'
import { changeTransfer, insertEvent, type TransferRow } from './transfer-store.ts'

/**
 * The origin closes its side on the day of the receipt: affiliation and posts end, the member leaves as 转出 (ST-03). False, and nothing happens, when it is closed
 * already: a receipt that comes twice closes once.
 */
export const closeAtOrigin = async (scope: Scope, row: TransferRow, receipt: { readonly receivedOn: LocalDate; readonly orgUnitName: string }): Promise<boolean> => {
  if (row.memberId === null) return false
  const { receivedOn, orgUnitName } = receipt
  const isOurs = await changeTransfer(scope, row.id, { states: ['sent', 'withdrawing'], attempt: row.attempt }, { state: 'received', receivedOn, toUnitName: orgUnitName })
  if (!isOurs) return false
  const { state } = await personById(scope, row.memberId)
  const place = row.toTenantName === orgUnitName ? orgUnitName : `${row.toTenantName}${orgUnitName}`
  const reason = fill(text.exit, { place, day: dayText(receivedOn) })
  if (state !== 'exited') {
    await exitMember(asApproved(scope), { memberId: row.memberId, exitKind: 'transferred_out', on: receivedOn, reason, ...(row.letterNumber === null ? {} : { documentNumber: row.letterNumber }) })
  }
  await closeValidLetter(scope, row.id, 'used', '')
  if (row.state === 'withdrawing') await insertEvent(scope, row, 'came_too_late', text.tooLate)
  await insertEvent(scope, row, 'closed', reason)
  await scope.audit({ action: 'transfer.closed', subject: { type: 'transfer', id: row.id }, summary: `${row.memberName}的${reason}`, details: { memberId: row.memberId, attempt: row.attempt, receivedOn } })
  return true
}
