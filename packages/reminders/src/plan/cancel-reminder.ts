import { lineSchema } from '@dangjian/cloud'
import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { manageableReminder } from './manageable-reminder.ts'
import { changeReminder } from './reminder-store.ts'

export const cancelReminderInput = z.object({ id: z.uuid(), version: z.number().int().min(1), reason: lineSchema(2, 100) })

/**
 * Cancels a reminder before it is sent; it stays in the plan with its reason, and planning again does not bring it back. Needs `reminder.manage`. Throws NOT_FOUND, FORBIDDEN, REMINDER_CHANGED,
 * REMINDER_SENT, REMINDER_CANCELLED.
 */
export const cancelReminder = async (scope: Scope, input: z.output<typeof cancelReminderInput>): Promise<{ version: number }> => {
  const row = await manageableReminder(scope, input)
  await changeReminder(scope, row.id, { state: 'cancelled', cancelReason: input.reason })
  await scope.audit({ action: 'reminder.cancelled', subject: { type: 'reminder', id: row.id }, orgPath: row.orgPath, summary: `取消提醒《${row.title}》`, details: { reason: input.reason } })
  return { version: input.version + 1 }
}
