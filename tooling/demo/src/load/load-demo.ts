import { demoAccounts } from '../accounts/demo-accounts.ts'
import { daanTree, demoTrees, gongjingTree, treeOf } from '../bureaus/trees.ts'
import { loadAccounts } from './load-accounts.ts'
import { loadLife } from './load-life.ts'
import { loadMembers } from './load-members.ts'
import { loadPlugins } from './load-plugins.ts'
import { loadPosts } from './load-posts.ts'
import { findTenants, loadTenants } from './load-tenants.ts'
import { loadTree } from './load-tree.ts'
import { accountDesk, loadingOf, organizerDesk, type DemoDeployment, type Loading } from './loading.ts'
import { loadGongjingYear } from './provision-gongjing.ts'

/** `imported`: 贡井分局 stands with its 212 members and their year; `empty`: its roster waits for the visitor, `provisionGongjing` adds the year later. */
export type GongjingRoster = 'imported' | 'empty'

export interface DemoOptions extends DemoDeployment {
  readonly roster: GongjingRoster
}

const isCounty = (tenantKey: string): boolean => tenantKey === gongjingTree.tenantKey || tenantKey === daanTree.tenantKey

const loadBureaus = async (loading: Loading): Promise<void> => {
  for (const tree of demoTrees) {
    await loadTree(loading, tree)
    if (isCounty(tree.tenantKey)) continue
    await loadMembers(loading, tree)
    await loadPosts(loading, tree)
  }
}

/**
 * Fills a freshly migrated deployment through the use cases of the domain packages, as the people who would do it. Returns false and does
 * nothing when the demonstration is there already.
 */
export const loadDemo = async (options: DemoOptions): Promise<boolean> => {
  if ((await findTenants(options)).size > 0) return false
  const loading = loadingOf(options, await loadTenants(options))
  await loadAccounts(loading, demoAccounts.filter(({ personKey }) => personKey === null))
  await loadBureaus(loading)
  await loadAccounts(loading, demoAccounts.filter(({ tenantKey, personKey }) => personKey !== null && !isCounty(tenantKey)))
  await loadPlugins(loading)
  const station = await accountDesk(loading, 'zhannan.secretary')
  await loadLife(loading, treeOf('lw'), { organizer: await organizerDesk(loading, 'lw'), byBranch: new Map([['lw/zn', station]]) })
  if (options.roster === 'imported') {
    await loadMembers(loading, gongjingTree)
    await loadGongjingYear(loading)
  }
  return true
}
