import type { Scope } from '@dangjian/db'
import { eq, sql } from 'drizzle-orm'
import { defaultHours, type SendingHours } from './delivery-time.ts'
import { reminderSettings } from './tables.ts'

/** The tenant's sending hours, or the defaults. */
export const hoursOf = async (scope: Scope): Promise<SendingHours> => {
  const [row] = await scope.tx.select().from(reminderSettings).where(eq(reminderSettings.tenantId, scope.tenantId))
  return row ? { quietFrom: row.quietFrom, quietTo: row.quietTo, digestAt: row.digestAt } : defaultHours
}

export const saveHours = async (scope: Scope, hours: SendingHours): Promise<void> => {
  await scope.tx
    .insert(reminderSettings)
    .values({ tenantId: scope.tenantId, ...hours, updatedByName: scope.actor.name, updatedAt: scope.clock.now() })
    .onConflictDoUpdate({
      target: [reminderSettings.tenantId],
      set: {
        quietFrom: sql`excluded.quiet_from`, quietTo: sql`excluded.quiet_to`, digestAt: sql`excluded.digest_at`, updatedByName: sql`excluded.updated_by_name`, updatedAt: sql`excluded.updated_at`,
      },
    })
}
