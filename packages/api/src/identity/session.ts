import { describeSession } from '@dangjian/identity'
import { publicQuery } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** Who is signed in; null for nobody. */
export const session = publicQuery({ input: noInput, summary: '读取当前登录状态' }, async (_input, ctx) => {
  const { session: current, host, requestId } = ctx
  if (!current) return null
  const { id, kind, code, name, shortName, parentId } = current.tenant
  const description = await host.open(current, requestId, describeSession)
  const plugins = await host.enabledPlugins(current)
  return { ...description, tenant: { id, kind, code, name, shortName, parentId }, plugins }
})
