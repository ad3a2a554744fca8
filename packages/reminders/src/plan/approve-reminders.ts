import type { Scope } from '@dangjian/db'
import { conflict, today } from '@dangjian/kernel'
import { z } from 'zod'
import { audienceOf } from './audience-of.ts'
import { manageableReminder } from './manageable-reminder.ts'
import { changeReminder } from './reminder-store.ts'

/** `confirmsDates`: the person has checked the days that are provisional. */
export const approveRemindersInput = z.object({ items: z.array(z.object({ id: z.uuid(), version: z.number().int().min(1) })).min(1).max(60), confirmsDates: z.boolean() })

/**
 * Approves reminders as they were seen, all or none; each is sent at its time. Needs `reminder.manage` over each and its audience. Throws NOT_FOUND, FORBIDDEN, REMINDER_CHANGED, REMINDER_SENT,
 * REMINDER_CANCELLED, REMINDER_PAST with the title, REMINDER_PROVISIONAL without confirmation while the year's arrangement is not known, REMINDER_NO_RECIPIENT.
 */
export const approveReminders = async (scope: Scope, input: z.output<typeof approveRemindersInput>): Promise<{ approved: number }> => {
  const day = today(scope.clock)
  for (const item of [...input.items].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const row = await manageableReminder(scope, item)
    if (row.state === 'approved') continue
    if (row.sendOn < day) throw conflict('REMINDER_PAST', { title: row.title })
    if (row.isProvisional && !input.confirmsDates) throw conflict('REMINDER_PROVISIONAL', { title: row.title })
    if ((await audienceOf(scope, row.audience)).memberIds.length === 0) throw conflict('REMINDER_NO_RECIPIENT', { title: row.title })
    await changeReminder(scope, row.id, { state: 'approved', approvedByName: scope.actor.name, approvedAt: scope.clock.now(), isProvisional: false, isEdited: row.isEdited || row.isProvisional })
    await scope.audit({
      action: 'reminder.approved', subject: { type: 'reminder', id: row.id }, orgPath: row.orgPath, summary: `批准提醒《${row.title}》，${row.sendOn}送出`, details: { wasProvisional: row.isProvisional, audience: row.audience.kind },
    })
  }
  return { approved: input.items.length }
}
