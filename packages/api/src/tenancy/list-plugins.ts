import { AppError } from '@dangjian/kernel'
import { query } from '@dangjian/plugin-kit/server'
import { listPluginStates } from '@dangjian/tenancy'
import { noInput } from '../no-input.ts'

/** The catalogue as it stands for one's own tenant, with who ruled what. */
export const listPlugins = query({ permission: 'plugin.read', input: noInput, summary: '读取插件及启用状态' }, (scope, _input, ctx) => {
  if (!ctx.session) throw new AppError('SIGN_IN_REQUIRED', {}, 401)
  return listPluginStates(scope, ctx.host.plugins.catalogue(ctx.session))
})
