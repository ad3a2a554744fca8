import { pluginRulingSchema, type PluginRuling, type Tenant } from '@dangjian/contracts'
import type { Tx } from '@dangjian/db'
import { z } from 'zod'
import { rulingKind } from './exchange-kinds.ts'
import { selectLatestReceived } from './exchange-store.ts'
import { ancestorIds } from './tenant-path.ts'

const payloadSchema = z.object({ ruling: pluginRulingSchema })

/** A ruling on a plugin that binds a tenant. `byTenantId` ruled it at `at`. */
export interface StandingRuling {
  readonly pluginId: string
  readonly ruling: PluginRuling
  readonly byTenantId: string
  readonly at: Date
}

/**
 * The ruling that binds, out of what each level above said, topmost first: the topmost level that requires or forbids decides
 * (the lower level obeys the higher one); `allow` leaves it to the levels below.
 */
export const bindingRuling = (topmostFirst: readonly StandingRuling[]): StandingRuling | null => topmostFirst.find(({ ruling }) => ruling !== 'allow') ?? null

/** The rulings that bind a tenant, by plugin id; a plugin that nobody rules on is absent. */
export const bindingRulings = async (tx: Tx, tenant: Tenant): Promise<Map<string, StandingRuling>> => {
  const above = ancestorIds(tenant)
  const latest = await selectLatestReceived(tx, tenant.id, rulingKind, above)
  const rulings = latest
    .map(({ subject, payload, fromTenantId, createdAt }) => ({ pluginId: subject, ruling: payloadSchema.parse(payload).ruling, byTenantId: fromTenantId, at: createdAt }))
    .sort((a, b) => above.indexOf(a.byTenantId) - above.indexOf(b.byTenantId))
  const binding = [...new Set(rulings.map(({ pluginId }) => pluginId))].map((id) => bindingRuling(rulings.filter(({ pluginId }) => pluginId === id)))
  return new Map(binding.flatMap((ruling) => (ruling ? [[ruling.pluginId, ruling] as const] : [])))
}

/** What the tenant itself has ruled for those below, by plugin id; its own copy of each ruling is addressed to itself. */
export const ownRulings = async (tx: Tx, tenantId: string): Promise<Map<string, PluginRuling>> => {
  const latest = await selectLatestReceived(tx, tenantId, rulingKind, [tenantId])
  return new Map(latest.map(({ subject, payload }) => [subject, payloadSchema.parse(payload).ruling]))
}
