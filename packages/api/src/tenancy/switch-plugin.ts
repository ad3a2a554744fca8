import { longCommand } from '@dangjian/plugin-kit/server'
import { z } from 'zod'

const input = z.object({ pluginId: z.string().max(60), enabled: z.boolean(), settings: z.record(z.string().max(60), z.unknown()).optional() })

/** Switches a plugin on or off for one's own tenant, or changes its settings. */
export const switchPlugin = longCommand({ permission: 'plugin.switch', input, summary: '启用、停用插件或修改其设置' }, (session, { settings, ...change }, ctx) =>
  ctx.host.plugins.switch(session, ctx.requestId, { ...change, ...(settings === undefined ? {} : { settings }) }),
)
