import type { Scope } from '@dangjian/db'
import { and, eq, sql } from 'drizzle-orm'
import { channels, deliveries } from '../tables.ts'
import type { ChannelKind } from './channel-kind.ts'

export type ChannelRow = typeof channels.$inferSelect

export const allChannels = (scope: Scope): Promise<ChannelRow[]> => scope.tx.select().from(channels).where(eq(channels.tenantId, scope.tenantId))

export const findChannelForUpdate = async (scope: Scope, kind: ChannelKind): Promise<ChannelRow | undefined> => {
  const [row] = await scope.tx.select().from(channels).where(and(eq(channels.tenantId, scope.tenantId), eq(channels.kind, kind))).for('update')
  return row
}

export const upsertChannel = async (scope: Scope, row: Omit<ChannelRow, 'tenantId'>): Promise<void> => {
  await scope.tx
    .insert(channels)
    .values({ ...row, tenantId: scope.tenantId })
    .onConflictDoUpdate({
      target: [channels.tenantId, channels.kind],
      set: {
        isEnabled: sql`excluded.is_enabled`, forMandatory: sql`excluded.for_mandatory`, perMinute: sql`excluded.per_minute`, settings: sql`excluded.settings`, secretSealed: sql`excluded.secret_sealed`,
        testedAt: sql`excluded.tested_at`, testOutcome: sql`excluded.test_outcome`, updatedByName: sql`excluded.updated_by_name`, updatedAt: sql`excluded.updated_at`, version: sql`excluded.version`,
      },
    })
}

/** What waits for a channel that is switched off is not sent later by surprise. */
export const skipQueued = async (scope: Scope, kind: ChannelKind): Promise<void> => {
  await scope.tx
    .update(deliveries)
    .set({ state: 'skipped', errorCode: 'CHANNEL_OFF', updatedAt: scope.clock.now() })
    .where(and(eq(deliveries.tenantId, scope.tenantId), eq(deliveries.channel, kind), eq(deliveries.state, 'queued')))
}

export const recordTest = async (scope: Scope, kind: ChannelKind, outcome: string): Promise<void> => {
  await scope.tx.update(channels).set({ testedAt: scope.clock.now(), testOutcome: outcome }).where(and(eq(channels.tenantId, scope.tenantId), eq(channels.kind, kind)))
}
