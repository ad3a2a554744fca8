import type { Scope } from '@dangjian/db'
import { and, asc, eq, sql } from 'drizzle-orm'
import { deliveries, memberChannels, notices, type DeliveryState } from '../tables.ts'
import type { ChannelKind } from './channel-kind.ts'

/** What a member said about channels, by kind. */
export const choicesOf = async (scope: Scope, memberId: string): Promise<Map<ChannelKind, { accepts: boolean; addressSealed: Buffer | null }>> => {
  const rows = await scope.tx.select().from(memberChannels).where(and(eq(memberChannels.tenantId, scope.tenantId), eq(memberChannels.memberId, memberId)))
  return new Map(rows.map(({ channel, accepts, addressSealed }) => [channel, { accepts, addressSealed }]))
}

export const saveChoice = async (scope: Scope, row: Omit<typeof memberChannels.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx
    .insert(memberChannels)
    .values({ ...row, tenantId: scope.tenantId })
    .onConflictDoUpdate({
      target: [memberChannels.tenantId, memberChannels.memberId, memberChannels.channel],
      set: { accepts: sql`excluded.accepts`, addressSealed: sql`excluded.address_sealed`, updatedAt: sql`excluded.updated_at` },
    })
}

/** What was sent or was to be sent to a member over outside channels, oldest first. */
export const sentTo = (scope: Scope, memberId: string): Promise<Array<{ title: string; channel: ChannelKind; state: DeliveryState; updatedAt: Date }>> =>
  scope.tx
    .select({ title: notices.title, channel: deliveries.channel, state: deliveries.state, updatedAt: deliveries.updatedAt })
    .from(deliveries)
    .innerJoin(notices, and(eq(notices.tenantId, scope.tenantId), eq(notices.id, deliveries.noticeId)))
    .where(and(eq(deliveries.tenantId, scope.tenantId), eq(deliveries.memberId, memberId)))
    .orderBy(asc(deliveries.id))
