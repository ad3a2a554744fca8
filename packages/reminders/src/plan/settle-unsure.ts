import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { channelKindSchema } from '../channels/channel-kind.ts'
import { channelWords } from '../channels/channel-words.ts'
import { afterQuietHours } from '../delivery-time.ts'
import { hoursOf } from '../settings-store.ts'
import { findReminder, settleParcels, unsureParcels } from './reminder-store.ts'

/** `sent`: taken as arrived. `again`: sent once more, under the same name. */
export const settleUnsureInput = z.object({ id: z.uuid(), channel: channelKindSchema, as: z.enum(['sent', 'again']) })

/**
 * A person decides about messages whose outcome nobody can tell (发送结果待核). Needs `reminder.manage`. Throws NOT_FOUND, FORBIDDEN, NOTHING_UNSURE.
 */
export const settleUnsure = async (scope: Scope, input: z.output<typeof settleUnsureInput>): Promise<{ settled: number }> => {
  const row = await findReminder(scope, input.id)
  if (!row || !can(scope.access, 'reminder.read', row.orgPath)) throw notFound('reminder')
  requireCan(scope.access, 'reminder.manage', row.orgPath)
  const parcels = row.noticeId === null ? [] : await unsureParcels(scope, row.noticeId, input.channel)
  if (parcels.length === 0) throw conflict('NOTHING_UNSURE')
  await settleParcels(scope, parcels, input.as, afterQuietHours(scope.clock.now(), await hoursOf(scope)))
  await scope.audit({
    action: 'reminder.settled', subject: { type: 'reminder', id: row.id }, orgPath: row.orgPath,
    summary: `核定《${row.title}》${channelWords[input.channel]}待核的${parcels.length}份：${input.as === 'sent' ? '按已送达' : '再次发送'}`, details: { channel: input.channel, as: input.as, parcels: parcels.length },
  })
  return { settled: parcels.length }
}
