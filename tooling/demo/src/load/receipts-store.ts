import type { Scope } from '@dangjian/db'
import { sql } from 'drizzle-orm'

/** Nine of ten people have opened the messages that lie some days back, and some persons all of them. */
export const markMostRead = async (scope: Scope, readers: readonly string[]): Promise<void> => {
  await scope.tx.execute(sql`
    update message_receipts set read_at = delivered_at + interval '3 hours'
    where tenant_id = ${scope.tenantId} and read_at is null and delivered_at < ${scope.clock.now().toISOString()}::timestamptz - interval '2 days'
      and (substr(member_id::text, 36) <> '7' or member_id in (${sql.join([...readers, '00000000-0000-0000-0000-000000000000'].map((id) => sql`${id}::uuid`), sql`, `)}))`)
}
