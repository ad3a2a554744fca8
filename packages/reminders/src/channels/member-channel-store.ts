import type { Scope } from '@dangjian/db'
import { and, eq, sql } from 'drizzle-orm'
import { memberChannels } from '../tables.ts'
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
