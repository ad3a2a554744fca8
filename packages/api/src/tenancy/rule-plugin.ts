import { pluginRulingSchema } from '@dangjian/contracts'
import { longCommand } from '@dangjian/plugin-kit/server'
import { z } from 'zod'

const input = z.object({ pluginId: z.string().max(60), ruling: pluginRulingSchema })

/** Requires, allows or forbids a plugin for all tenants below. */
export const rulePlugin = longCommand({ permission: 'plugin.rule', input, summary: '要求、允许或禁止下级启用插件' }, (session, ruling, ctx) => ctx.host.plugins.rule(session, ctx.requestId, ruling))
