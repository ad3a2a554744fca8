import { adoptRuleSet, listRuleSets } from '@dangjian/scoring'
import { accountDesk, tenantOf, type Loading } from './loading.ts'

/** The province requires its plugin of every bureau below; 贡井分局 and 大安分局 switch the pioneer index on. 临渭's content pack stays off for the visitor to try. */
export const loadPlugins = async (loading: Loading): Promise<void> => {
  const { plugins } = loading.host.procedures
  const province = await accountDesk(loading, 'sichuan.admin')
  await plugins.switch(province.session, 'demo', { pluginId: 'sichuan', enabled: true })
  await plugins.rule(province.session, 'demo', { pluginId: 'sichuan', ruling: 'require' })
  // Resolving a tenant switches on what is required of it.
  for (const [key, tenant] of loading.tenants) if (tenant.path.startsWith(tenantOf(loading, 'sc').path)) await loading.host.standings.enabled(tenantOf(loading, key))
  for (const login of ['gongjing.admin', 'daan.admin']) {
    await plugins.switch((await accountDesk(loading, login)).session, 'demo', { pluginId: 'gongjing', enabled: true })
    await adoptPioneerIndex(loading, login)
  }
}

const adoptPioneerIndex = async (loading: Loading, login: string): Promise<void> => {
  const desk = await accountDesk(loading, login)
  await desk.open(async (scope) => {
    const offered = (await listRuleSets(scope)).find(({ key, status }) => key === 'pioneer-index' && status === 'offered')
    if (offered) await adoptRuleSet(scope, { id: offered.id })
  })
}
