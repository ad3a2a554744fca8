import type { PluginDescriptor } from '@dangjian/contracts'
import { canonicalJson, type Scope } from '@dangjian/db'
import { AppError, conflict, notFound } from '@dangjian/kernel'
import { pluginStateKind } from './exchange-kinds.ts'
import { insertExchanges } from './exchange-store.ts'
import { ownTenant } from './get-tenant.ts'
import { ensureSwitch, lockSwitch, updateSwitch } from './plugin-switch-store.ts'
import { bindingRulings } from './standing-ruling.ts'
import { ancestorIds } from './tenant-path.ts'
import { findTenantById } from './tenant-store.ts'

export interface SwitchPluginInput {
  readonly plugin: PluginDescriptor
  readonly enabled: boolean
  /** Already parsed by the plugin's own schema; absent: the stored settings stay, or the defaults the first time. */
  readonly settings?: Readonly<Record<string, unknown>>
}

/** What a switching did; the host runs `onEnable` or `onDisable` only when `enabledChanged`. */
export interface PluginSwitching {
  readonly enabled: boolean
  readonly enabledChanged: boolean
  readonly settings: Readonly<Record<string, unknown>>
}

/**
 * Sets the tenant's own switch and settings within what the levels above ruled, reports the state to them, and tells by event. Doing the
 * same again changes nothing and writes nothing. Throws PLUGIN_KIND_UNFIT, PLUGIN_FORBIDDEN and PLUGIN_REQUIRED.
 */
export const switchPlugin = async (scope: Scope, { plugin, enabled, settings }: SwitchPluginInput): Promise<PluginSwitching> => {
  const tenant = await ownTenant(scope)
  if (enabled && !plugin.tenantKinds.includes(tenant.kind)) throw new AppError('PLUGIN_KIND_UNFIT', { plugin: plugin.title, kind: tenant.kind }, 422)
  const binding = (await bindingRulings(scope.tx, tenant)).get(plugin.id)
  const fits = plugin.tenantKinds.includes(tenant.kind)
  if (binding && ((enabled && binding.ruling === 'forbid') || (!enabled && fits && binding.ruling === 'require'))) {
    const by = await findTenantById(scope.tx, binding.byTenantId)
    throw conflict(enabled ? 'PLUGIN_FORBIDDEN' : 'PLUGIN_REQUIRED', { plugin: plugin.title, by: by?.name ?? '' })
  }
  const now = scope.clock.now()
  const blank = { tenantId: scope.tenantId, pluginId: plugin.id, enabled: false, version: plugin.version, settings: { ...plugin.defaultSettings }, changedAt: now, changedBy: scope.actor.name }
  await ensureSwitch(scope.tx, blank)
  const before = await lockSwitch(scope.tx, scope.tenantId, plugin.id)
  if (!before) throw notFound('plugin')
  const after = { ...blank, enabled, settings: { ...(settings ?? before.settings) } }
  const enabledChanged = before.enabled !== enabled
  const settingsChanged = canonicalJson(before.settings) !== canonicalJson(after.settings)
  if (!enabledChanged && !settingsChanged && before.version === plugin.version) return { enabled, enabledChanged, settings: before.settings }
  await updateSwitch(scope.tx, after)
  if (enabledChanged) {
    const messages = ancestorIds(tenant).map((toTenantId) => ({
      toTenantId, kind: pluginStateKind, subject: plugin.id, payload: { enabled, version: plugin.version }, replyTo: null,
    }))
    await insertExchanges(scope.tx, scope.tenantId, { name: scope.actor.name, at: now }, messages)
    await scope.emit('plugin.switched', { pluginId: plugin.id, enabled })
  }
  await scope.audit({
    action: enabledChanged ? (enabled ? 'plugin.enabled' : 'plugin.disabled') : 'plugin.settings-changed',
    subject: { type: 'plugin', id: plugin.id },
    summary: enabledChanged ? `${enabled ? '启用' : '停用'}“${plugin.title}”${enabled ? '' : '，数据保留'}` : `修改“${plugin.title}”的设置`,
    details: { version: plugin.version, settings: after.settings },
  })
  return { enabled, enabledChanged, settings: after.settings }
}
