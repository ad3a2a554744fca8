import { deliverMessage } from '@dangjian/cloud'
import type { Scope } from '@dangjian/db'
import { newId } from '@dangjian/kernel'
import { channelChoices, enabledChannels, insertDeliveries, type DeliveryRow } from './delivery-store.ts'
import { outsideTime } from './delivery-time.ts'
import { settleNotice, type NoticeRow } from './notice-store.ts'
import { hoursOf } from './settings-store.ts'

const queueOutside = async (scope: Scope, notice: NoticeRow, memberIds: readonly string[]): Promise<void> => {
  if (notice.urgency === 'quiet') return
  const open = await enabledChannels(scope)
  if (open.length === 0) return
  const now = scope.clock.now()
  const dueAt = outsideTime(notice.urgency, now, await hoursOf(scope))
  const { accepts, reachable } = await channelChoices(scope, memberIds)
  const rows: Array<Omit<DeliveryRow, 'tenantId'>> = []
  for (const { kind, forMandatory } of open) {
    for (const memberId of memberIds) {
      const key = `${memberId}/${kind}`
      if (!accepts.has(key) && !(notice.urgency === 'mandatory' && forMandatory)) continue
      const isReachable = reachable.has(key)
      rows.push({
        id: newId(), noticeId: notice.id, memberId, channel: kind, state: isReachable ? 'queued' : 'skipped', dueAt, parcelId: null, attempts: 0, leaseUntil: null, handedAt: null,
        providerId: null, errorCode: isReachable ? null : 'NO_ADDRESS', updatedAt: now,
      })
    }
  }
  await insertDeliveries(scope, rows)
}

/** Puts a notice into the members' pages and queues it for outside channels, in the caller's transaction. Repeating changes nothing. */
export const deliverNotice = async (scope: Scope, notice: NoticeRow, memberIds: readonly string[]): Promise<void> => {
  const { title, body, link, orgPath, sentBy } = notice
  const messageId = notice.messageId ?? newId()
  if (memberIds.length > 0) await deliverMessage(scope, { id: messageId, title, body, link, audiencePath: orgPath, sentBy }, memberIds)
  await queueOutside(scope, notice, memberIds)
  if (notice.state === 'waiting' || (notice.messageId === null && memberIds.length > 0)) await settleNotice(scope, notice.id, memberIds.length > 0 ? messageId : null)
}
