import { requirePlainText } from '@dangjian/cloud'
import type { Scope } from '@dangjian/db'
import { AppError, today } from '@dangjian/kernel'
import { z } from 'zod'
import { reminderAudienceSchema } from '../audience-schema.ts'
import { audienceOf } from './audience-of.ts'
import { manageableReminder } from './manageable-reminder.ts'
import { bodySchema, daySchema, timeSchema, titleSchema, urgencySchema } from './reminder-schema.ts'
import { changeReminder } from './reminder-store.ts'

export const editReminderInput = z.object({
  id: z.uuid(), version: z.number().int().min(1), title: titleSchema, body: bodySchema, audience: reminderAudienceSchema, urgency: urgencySchema, sendOn: daySchema, sendTime: timeSchema,
})

/**
 * Changes a reminder that was not sent; an approved one needs a new approval. Choosing the day settles a provisional one. Needs `reminder.manage` over organization and audience. Throws
 * NOT_FOUND, FORBIDDEN, REMINDER_CHANGED, REMINDER_SENT, REMINDER_CANCELLED, REMINDER_PAST, TEXT_HAS_MARKUP.
 */
export const editReminder = async (scope: Scope, input: z.output<typeof editReminderInput>): Promise<{ version: number }> => {
  requirePlainText({ title: input.title, body: input.body })
  const row = await manageableReminder(scope, input)
  await audienceOf(scope, input.audience)
  if (input.sendOn < today(scope.clock)) throw new AppError('REMINDER_PAST', {}, 400)
  const { id, version, ...words } = input
  await changeReminder(scope, id, {
    ...words, isEdited: true, isProvisional: row.isProvisional && row.sendOn === input.sendOn, state: 'planned', approvedByName: null, approvedAt: null,
  })
  await scope.audit({
    action: 'reminder.edited', subject: { type: 'reminder', id }, orgPath: row.orgPath, summary: `修改提醒《${input.title}》，${input.sendOn}`,
    details: { fields: (['title', 'body', 'urgency', 'sendOn', 'sendTime'] as const).filter((field) => row[field] !== input[field]), wasApproved: row.state === 'approved' },
  })
  return { version: version + 1 }
}
