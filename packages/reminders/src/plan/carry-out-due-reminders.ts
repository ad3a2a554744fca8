import type { Scope } from '@dangjian/db'
import { addDays, instantAt, today } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { notifyMembers } from '../notify-members.ts'
import { audienceOf } from './audience-of.ts'
import { changeReminder, lockDueReminders } from './reminder-store.ts'

/** Reminders that one transaction takes at most. */
const batch = 10
/** After a standstill a reminder that is older than this is not sent any more: a 节前 reminder after the holiday helps nobody. */
const latestDays = 3
const tooLate = '服务停止超过3日，时间已过，未送出'

/**
 * Sends approved reminders whose time has come to their audience of today: state, notice and the messages inside the app are one transaction. Several workers share them. A job calls it for
 * a tenant.
 */
export const carryOutDueReminders = async (scope: Scope): Promise<{ sent: number }> => {
  const now = scope.clock.now()
  let sent = 0
  for (const row of await lockDueReminders(scope, batch)) {
    if (row.isProvisional || instantAt(row.sendOn, row.sendTime) > now) continue
    if (addDays(row.sendOn, latestDays) < today(scope.clock)) {
      await changeReminder(scope, row.id, { state: 'cancelled', cancelReason: tooLate })
      continue
    }
    const { memberIds } = await audienceOf(scope, row.audience)
    const unit = await getOrgUnit(scope, row.orgUnitId)
    const { noticeId, told } = await notifyMembers(scope, { matter: `reminder:${row.id}`, memberIds, title: row.title, body: row.body, urgency: row.urgency, sentBy: unit.name })
    await changeReminder(scope, row.id, { state: 'sent', sentAt: now, noticeId })
    await scope.audit({ action: 'reminder.sent', subject: { type: 'reminder', id: row.id }, orgPath: row.orgPath, summary: `送出提醒《${row.title}》，共${told}人`, details: { noticeId, told } })
    sent += 1
  }
  return { sent }
}
