import { requirePlainText } from '@dangjian/cloud'
import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, notFound, today } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { reminderAudienceSchema } from '../audience-schema.ts'
import { audienceOf } from './audience-of.ts'
import { freshReminder } from './fresh-reminder.ts'
import { bodySchema, daySchema, occasionSchema, timeSchema, titleSchema, urgencySchema } from './reminder-schema.ts'
import { findReminder, insertReminder } from './reminder-store.ts'

/** A reminder by hand; `correctsId` names a sent one that it puts right. */
export const writeReminderInput = z.object({
  orgUnitId: z.uuid(), occasion: occasionSchema, title: titleSchema, body: bodySchema, audience: reminderAudienceSchema, urgency: urgencySchema, sendOn: daySchema, sendTime: timeSchema, correctsId: z.uuid().optional(),
})

/**
 * Plans one reminder; it is sent when somebody has approved it and its time has come. What was sent cannot be taken back: a correction is a matter of its own. Needs `reminder.manage`
 * over organization and audience. Throws NOT_FOUND, FORBIDDEN, TEXT_HAS_MARKUP, REMINDER_PAST.
 */
export const writeReminder = async (scope: Scope, input: z.output<typeof writeReminderInput>): Promise<{ id: string; version: number }> => {
  requirePlainText({ title: input.title, body: input.body })
  const unit = await getOrgUnit(scope, input.orgUnitId)
  requireCan(scope.access, 'reminder.manage', unit.path)
  await audienceOf(scope, input.audience)
  if (input.sendOn < today(scope.clock)) throw new AppError('REMINDER_PAST', {}, 400)
  const { orgUnitId: _unit, correctsId, ...words } = input
  const corrected = correctsId === undefined ? undefined : await findReminder(scope, correctsId)
  if (correctsId !== undefined && (corrected?.state !== 'sent' || !corrected.orgPath.startsWith(unit.path))) throw notFound('reminder')
  const row = { ...freshReminder(scope, unit, Number(input.sendOn.slice(0, 4)), { ...words, ruleKey: null, phase: 'once', isProvisional: false }), isEdited: true, correctsId: correctsId ?? null }
  await insertReminder(scope, row)
  await scope.audit({
    action: 'reminder.written', subject: { type: 'reminder', id: row.id }, orgPath: unit.path, summary: `拟写提醒《${row.title}》，${row.sendOn}`, details: { audience: input.audience.kind, correctsId: row.correctsId },
  })
  return { id: row.id, version: row.version }
}
