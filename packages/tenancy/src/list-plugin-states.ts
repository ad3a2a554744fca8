import type { PluginContents, PluginDescriptor, PluginRuling } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { ownTenant } from './get-tenant.ts'
import { selectSwitches } from './plugin-switch-store.ts'
import { bindingRulings, ownRulings } from './standing-ruling.ts'
import { ancestorIds } from './tenant-path.ts'
import { selectTenants, selectTenantsBelow } from './tenant-store.ts'

/** One row of the plugins page. Instants are ISO texts. */
export interface PluginState {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly region: string
  readonly version: string
  /** Kind of this tenant is among those the plugin is made for. */
  readonly fits: boolean
  readonly enabled: boolean
  /** The version and the settings under the tenant's own switch; null before it was ever switched. */
  readonly own: { readonly version: string; readonly changedAt: string; readonly changedBy: string } | null
  readonly settings: Readonly<Record<string, unknown>>
  /** JSON Schema of the settings; null: nothing to set. */
  readonly settingsSchema: Readonly<Record<string, unknown>> | null
  readonly brings: PluginContents | null
  /** What binds from above, and who ruled it. */
  readonly ruling: { readonly ruling: PluginRuling; readonly byTenantId: string; readonly byTenantName: string; readonly at: string } | null
  /** What this tenant has ruled for those below; null: nothing, or nobody is below. */
  readonly rulingForBelow: PluginRuling | null
  readonly canRule: boolean
}

/** The catalogue as it stands for this tenant: own switch × ruling from above × own ruling for those below, in the catalogue's order. */
export const listPluginStates = async (scope: Scope, catalogue: readonly PluginDescriptor[]): Promise<PluginState[]> => {
  const tenant = await ownTenant(scope)
  const switches = new Map((await selectSwitches(scope.tx, scope.tenantId)).map((row) => [row.pluginId, row]))
  const rulings = await bindingRulings(scope.tx, tenant)
  const mine = await ownRulings(scope.tx, scope.tenantId)
  const names = new Map((await selectTenants(scope.tx, ancestorIds(tenant))).map(({ id, name }) => [id, name]))
  const canRule = (await selectTenantsBelow(scope.tx, tenant.path)).length > 0
  return catalogue.map((plugin) => {
    const own = switches.get(plugin.id)
    const binding = rulings.get(plugin.id)
    const fits = plugin.tenantKinds.includes(tenant.kind)
    return {
      id: plugin.id,
      title: plugin.title,
      description: plugin.description,
      region: plugin.region,
      version: plugin.version,
      fits,
      enabled: own?.enabled === true && fits && binding?.ruling !== 'forbid',
      own: own ? { version: own.version, changedAt: own.changedAt.toISOString(), changedBy: own.changedBy } : null,
      settings: own?.settings ?? plugin.defaultSettings,
      settingsSchema: plugin.settingsSchema ?? null,
      brings: plugin.brings ?? null,
      ruling: binding
        ? { ruling: binding.ruling, byTenantId: binding.byTenantId, byTenantName: names.get(binding.byTenantId) ?? '', at: binding.at.toISOString() }
        : null,
      rulingForBelow: mine.get(plugin.id) ?? null,
      canRule,
    }
  })
}
