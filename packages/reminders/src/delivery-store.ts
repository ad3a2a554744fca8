import type { Scope } from '@dangjian/db'
import { members } from '@dangjian/members'
import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { ChannelKind } from './channels/channel-kind.ts'
import { channels, deliveries, memberChannels } from './tables.ts'

export type DeliveryRow = typeof deliveries.$inferSelect

const CHUNK = 3000

/** Channels that are switched on. */
export const enabledChannels = (scope: Scope): Promise<{ kind: ChannelKind; forMandatory: boolean }[]> =>
  scope.tx.select({ kind: channels.kind, forMandatory: channels.forMandatory }).from(channels).where(and(eq(channels.tenantId, scope.tenantId), eq(channels.isEnabled, true)))

/** What members said about channels, with whether an address is known: their own, for SMS the phone number of the roster too. */
export const channelChoices = async (
  scope: Scope, memberIds: readonly string[],
): Promise<{ accepts: ReadonlySet<string>; reachable: ReadonlySet<string> }> => {
  const accepts = new Set<string>()
  const reachable = new Set<string>()
  for (let start = 0; start < memberIds.length; start += CHUNK) {
    const ids = memberIds.slice(start, start + CHUNK)
    const said = await scope.tx
      .select({ memberId: memberChannels.memberId, channel: memberChannels.channel, accepts: memberChannels.accepts, address: memberChannels.addressSealed })
      .from(memberChannels)
      .where(and(eq(memberChannels.tenantId, scope.tenantId), inArray(memberChannels.memberId, ids)))
    for (const row of said) {
      if (row.accepts) accepts.add(`${row.memberId}/${row.channel}`)
      if (row.address !== null) reachable.add(`${row.memberId}/${row.channel}`)
    }
    const phones = await scope.tx
      .select({ id: members.id })
      .from(members)
      .where(and(eq(members.tenantId, scope.tenantId), inArray(members.id, ids), isNotNull(members.phoneSealed)))
    for (const { id } of phones) reachable.add(`${id}/sms`)
  }
  return { accepts, reachable }
}

/** Adds deliveries; one that is there stays as it is. */
export const insertDeliveries = async (scope: Scope, rows: ReadonlyArray<Omit<DeliveryRow, 'tenantId'>>): Promise<void> => {
  for (let start = 0; start < rows.length; start += CHUNK) {
    await scope.tx.insert(deliveries).values(rows.slice(start, start + CHUNK).map((row) => ({ ...row, tenantId: scope.tenantId }))).onConflictDoNothing({ target: [deliveries.tenantId, deliveries.noticeId, deliveries.memberId, deliveries.channel] })
  }
}
