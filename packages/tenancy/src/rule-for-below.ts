import type { PluginDescriptor, PluginRuling } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { rulingKind } from './exchange-kinds.ts'
import { insertExchanges } from './exchange-store.ts'
import { ownTenant } from './get-tenant.ts'
import { bindingRulings } from './standing-ruling.ts'
import { findTenantById, selectTenantsBelow } from './tenant-store.ts'

export interface RuleForBelowInput {
  readonly plugin: Pick<PluginDescriptor, 'id' | 'title'>
  readonly ruling: PluginRuling
}

const verbs: Record<PluginRuling, string> = { require: '要求下级启用', allow: '允许下级自行决定启用', forbid: '禁止下级启用' }

/**
 * Rules on a plugin for every tenant below, now and later: sent to each as an exchange, and kept as a copy to oneself, from which a new
 * tenant gets it. The newest ruling counts. Returns the tenants it was sent to. Throws NO_TENANT_BELOW, and PLUGIN_RULED_ABOVE when it
 * contradicts a ruling from above.
 */
export const ruleForBelow = async (scope: Scope, { plugin, ruling }: RuleForBelowInput): Promise<{ tenantIds: string[] }> => {
  const own = await ownTenant(scope)
  if (own.kind === 'county') throw conflict('NO_TENANT_BELOW')
  const binding = (await bindingRulings(scope.tx, own)).get(plugin.id)
  if (binding && ruling !== 'allow' && binding.ruling !== ruling) {
    const by = await findTenantById(scope.tx, binding.byTenantId)
    throw conflict('PLUGIN_RULED_ABOVE', { plugin: plugin.title, by: by?.name ?? '', ruling: binding.ruling })
  }
  const tenantIds = (await selectTenantsBelow(scope.tx, own.path)).map(({ id }) => id)
  const messages = [own.id, ...tenantIds].map((toTenantId) => ({ toTenantId, kind: rulingKind, subject: plugin.id, payload: { ruling }, replyTo: null }))
  await insertExchanges(scope.tx, scope.tenantId, { name: scope.actor.name, at: scope.clock.now() }, messages)
  await scope.audit({
    action: 'plugin.ruled',
    subject: { type: 'plugin', id: plugin.id },
    summary: `${verbs[ruling]}“${plugin.title}”，涉及${tenantIds.length}个单位`,
    details: { ruling, tenants: tenantIds.length },
  })
  return { tenantIds }
}
