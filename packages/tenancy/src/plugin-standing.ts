import type { PluginDescriptor } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { ownTenant } from './get-tenant.ts'
import { selectSwitches } from './plugin-switch-store.ts'
import { bindingRulings } from './standing-ruling.ts'

/** How a plugin stands for the tenant once the rulings from above are weighed. */
export interface EffectiveStanding {
  readonly pluginId: string
  /** Own switch on, kind fits and not forbidden from above. */
  readonly enabled: boolean
  /** Required from above and not switched on yet: the host switches it on, so that `onEnable` runs. */
  readonly mustSwitchOn: boolean
  readonly settings: Readonly<Record<string, unknown>>
}

/** Standing of each plugin of `catalogue`, in its order, in three statements. */
export const pluginStandings = async (scope: Scope, catalogue: readonly PluginDescriptor[]): Promise<EffectiveStanding[]> => {
  const tenant = await ownTenant(scope)
  const switches = new Map((await selectSwitches(scope.tx, scope.tenantId)).map((row) => [row.pluginId, row]))
  const rulings = await bindingRulings(scope.tx, tenant)
  return catalogue.map((plugin) => {
    const own = switches.get(plugin.id)
    const ruling = rulings.get(plugin.id)?.ruling
    const fits = plugin.tenantKinds.includes(tenant.kind)
    return {
      pluginId: plugin.id,
      enabled: own?.enabled === true && fits && ruling !== 'forbid',
      mustSwitchOn: own?.enabled !== true && fits && ruling === 'require',
      settings: own?.settings ?? plugin.defaultSettings,
    }
  })
}

/** Plugins of `catalogue` that a level above requires and that are not switched on yet; the host switches them on when it resolves a tenant. */
export const requiredPlugins = async (scope: Scope, catalogue: readonly PluginDescriptor[]): Promise<PluginDescriptor[]> => {
  const due = new Set((await pluginStandings(scope, catalogue)).filter(({ mustSwitchOn }) => mustSwitchOn).map(({ pluginId }) => pluginId))
  return catalogue.filter(({ id }) => due.has(id))
}
