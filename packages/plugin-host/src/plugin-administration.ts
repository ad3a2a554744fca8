import { AppError, notFound } from '@dangjian/kernel'
import type { PluginAdministration, ProcedureHost } from '@dangjian/plugin-kit/server'
import { ruleForBelow } from '@dangjian/tenancy'
import { catalogueFor, descriptorOf, isOfferedTo } from './plugin-catalogue.ts'
import { applySwitch } from './plugin-lifecycle.ts'
import type { PluginStandings } from './plugin-standings.ts'
import type { InstalledPlugin, PluginRegistry } from './registry.ts'

const offered = (registry: PluginRegistry, pluginId: string, tenant: Parameters<typeof isOfferedTo>[1]): InstalledPlugin => {
  const plugin = registry.get(pluginId)
  if (!plugin || !isOfferedTo(plugin.manifest, tenant)) throw notFound('plugin')
  return plugin
}

/** Switching and ruling as the procedures ask for it. */
export const pluginAdministration = (registry: PluginRegistry, standings: PluginStandings, open: ProcedureHost['open']): PluginAdministration => ({
  catalogue: (session) => catalogueFor(registry, session.tenant),
  switch: async (session, requestId, { pluginId, enabled, settings }) => {
    const plugin = offered(registry, pluginId, session.tenant)
    const parsed = settings === undefined ? undefined : plugin.manifest.settings.safeParse(settings)
    if (parsed && !parsed.success) throw new AppError('PLUGIN_SETTINGS_INVALID', { fields: parsed.error.issues.map((issue) => issue.path.join('.')) }, 400)
    await open(session, requestId, (scope) => applySwitch(scope, session.tenant, plugin, enabled, parsed?.data))
    standings.clear()
  },
  rule: async (session, requestId, { pluginId, ruling }) => {
    const plugin = offered(registry, pluginId, session.tenant)
    await open(session, requestId, (scope) => ruleForBelow(scope, { plugin: descriptorOf(plugin.manifest), ruling }))
    standings.clear()
  },
})
