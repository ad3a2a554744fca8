import { listAudit } from '@dangjian/identity'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** The last twenty switchings, settings and rulings of one's own tenant, newest first; no other line of the trail. */
export const pluginHistory = query({ permission: 'plugin.read', input: noInput, summary: '读取插件启停记录' }, async (scope) =>
  (await listAudit(scope, { action: 'plugin', limit: 20 })).items.map(({ id, occurredAt, actorName, summary }) => ({ id, occurredAt, actorName, summary })),
)
