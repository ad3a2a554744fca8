import { AppError, notFound } from '@dangjian/kernel'
import { query } from '@dangjian/plugin-kit/server'
import { listPluginStates } from '@dangjian/tenancy'
import { z } from 'zod'

/** One plugin's settings in one's own tenant, with the defaults. */
export const pluginSettings = query({ permission: 'plugin.read', input: z.object({ pluginId: z.string().max(60) }), summary: '读取插件设置' }, async (scope, { pluginId }, ctx) => {
  if (!ctx.session) throw new AppError('SIGN_IN_REQUIRED', {}, 401)
  const plugin = ctx.host.plugins.catalogue(ctx.session).find(({ id }) => id === pluginId)
  if (!plugin) throw notFound('plugin')
  const [state] = await listPluginStates(scope, [plugin])
  return { pluginId, enabled: state?.enabled ?? false, settings: state?.settings ?? plugin.defaultSettings, defaults: plugin.defaultSettings }
})
