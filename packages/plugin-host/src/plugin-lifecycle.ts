import type { Tenant } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { copyTemplates, withdrawTemplates } from '@dangjian/duties'
import type { PluginScope } from '@dangjian/plugin-kit/server'
import { offerRuleSet } from '@dangjian/scoring'
import { switchPlugin } from '@dangjian/tenancy'
import { corePorts } from './core-ports.ts'
import { descriptorOf } from './plugin-catalogue.ts'
import type { InstalledPlugin } from './registry.ts'

/** A use case's scope inside a plugin. */
export const pluginScope = (scope: Scope, tenant: Tenant, settings: unknown): PluginScope => ({ ...scope, tenant, settings, core: corePorts(scope) })

/**
 * Sets a plugin's switch for the scope's tenant and, in the same transaction, brings its checklists and rule sets (or withdraws its
 * checklists) and runs its hook. Doing it again changes nothing.
 */
export const applySwitch = async (scope: Scope, tenant: Tenant, { manifest, server }: InstalledPlugin, enabled: boolean, settings?: Readonly<Record<string, unknown>>): Promise<void> => {
  const change = { plugin: descriptorOf(manifest), enabled, ...(settings === undefined ? {} : { settings }) }
  const done = await switchPlugin(scope, change)
  if (!done.enabledChanged) return
  const inside = pluginScope(scope, tenant, manifest.settings.parse(done.settings))
  if (enabled) {
    await copyTemplates(scope, { pluginId: manifest.id, templates: [...(manifest.checklists ?? [])] })
    for (const template of manifest.ruleSets ?? []) await offerRuleSet(scope, { pluginId: manifest.id, template })
    await server?.onEnable?.(inside)
  } else {
    await withdrawTemplates(scope, { pluginId: manifest.id })
    await server?.onDisable?.(inside)
  }
}
