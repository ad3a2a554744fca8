import { systemActor, type Tenant } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import type { EnabledPlugin } from '@dangjian/plugin-kit/server'
import { pluginStandings } from '@dangjian/tenancy'
import { catalogueFor } from './plugin-catalogue.ts'
import { applySwitch } from './plugin-lifecycle.ts'
import type { PluginRegistry } from './registry.ts'

export type OpenTenant = <T>(tenantId: string, actor: ReturnType<typeof systemActor>, requestId: string, work: (scope: Scope) => Promise<T>) => Promise<T>

/** Which plugins are on, per tenant, kept for a moment. */
export interface PluginStandings {
  /** In id order. Give the transaction that is open already, if there is one: waiting for a second connection while holding one can stall a full pool. */
  enabled(tenant: Tenant, scope?: Scope): Promise<readonly EnabledPlugin[]>
  /** Forgets all tenants: a ruling reaches everybody below. */
  clear(): void
}

/**
 * Reads the standing of each plugin once per tenant and `seconds`. A plugin that a level above requires and that is not on yet is switched on
 * here, so that its checklists and hook run exactly once, whoever comes first.
 */
export const createPluginStandings = (registry: PluginRegistry, openTenant: OpenTenant, seconds = 3): PluginStandings => {
  const kept = new Map<string, { readonly value: Promise<readonly EnabledPlugin[]>; readonly until: number }>()
  const resolveIn = async (scope: Scope, tenant: Tenant): Promise<readonly EnabledPlugin[]> => {
    const standings = await pluginStandings(scope, catalogueFor(registry, tenant))
    for (const { pluginId } of standings.filter(({ mustSwitchOn }) => mustSwitchOn)) {
      const plugin = registry.get(pluginId)
      if (plugin) await applySwitch(scope, tenant, plugin, true)
    }
    return standings.filter(({ enabled, mustSwitchOn }) => enabled || mustSwitchOn).map(({ pluginId, settings }) => ({ id: pluginId, settings }))
  }
  const resolve = (tenant: Tenant): Promise<readonly EnabledPlugin[]> =>
    openTenant(tenant.id, systemActor('plugin-host'), 'plugin-host', (scope) => resolveIn(scope, tenant))
  return {
    enabled: async (tenant, scope) => {
      const now = performance.now()
      const found = kept.get(tenant.id)
      if (found && found.until > now) return found.value
      // Not kept: the caller's transaction may still roll back.
      if (scope) return resolveIn(scope, tenant)
      const value = resolve(tenant)
      kept.set(tenant.id, { value, until: now + seconds * 1000 })
      value.catch(() => kept.delete(tenant.id))
      return value
    },
    clear: () => kept.clear(),
  }
}
