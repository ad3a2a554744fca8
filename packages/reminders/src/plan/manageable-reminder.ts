import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound } from '@dangjian/kernel'
import { lockReminder, type ReminderRow } from './reminder-store.ts'

/**
 * A reminder that the person may change, locked and as it was seen. Throws NOT_FOUND outside the readable subtree, FORBIDDEN (reminder.manage), REMINDER_CHANGED when somebody
 * else was faster, REMINDER_SENT and REMINDER_CANCELLED when there is nothing left to change.
 */
export const manageableReminder = async (scope: Scope, { id, version }: { id: string; version: number }): Promise<ReminderRow> => {
  const row = await lockReminder(scope, id)
  if (!row || !can(scope.access, 'reminder.read', row.orgPath)) throw notFound('reminder')
  requireCan(scope.access, 'reminder.manage', row.orgPath)
  if (row.state === 'sent') throw conflict('REMINDER_SENT')
  if (row.state === 'cancelled') throw conflict('REMINDER_CANCELLED')
  if (row.version !== version) throw new AppError('REMINDER_CHANGED', {}, 409)
  return row
}
