import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { z } from 'zod'
import { isQuietAt, type SendingHours } from './delivery-time.ts'
import { timeSchema } from './plan/reminder-schema.ts'
import { hoursOf, saveHours } from './settings-store.ts'

export const getSendingHoursInput = z.object({})
export const setSendingHoursInput = z.object({ quietFrom: timeSchema, quietTo: timeSchema, digestAt: timeSchema })

/** The tenant's quiet hours and the time of its digest. Needs `channel.manage`. Throws FORBIDDEN. */
export const getSendingHours = async (scope: Scope): Promise<SendingHours> => {
  requireCan(scope.access, 'channel.manage')
  return hoursOf(scope)
}

/** Sets quiet hours and digest; what is queued keeps its time, nothing goes out in the new quiet hours. Needs `channel.manage`. Throws FORBIDDEN, DIGEST_IN_QUIET_HOURS. */
export const setSendingHours = async (scope: Scope, input: z.output<typeof setSendingHoursInput>): Promise<SendingHours> => {
  requireCan(scope.access, 'channel.manage')
  if (isQuietAt(input.digestAt, input)) throw new AppError('DIGEST_IN_QUIET_HOURS', {}, 400)
  await saveHours(scope, input)
  await scope.audit({
    action: 'channel.hours-set', subject: { type: 'reminder_settings', id: scope.tenantId }, summary: `设置免打扰时段${input.quietFrom}至${input.quietTo}，汇总发送${input.digestAt}`, details: { ...input },
  })
  return input
}
