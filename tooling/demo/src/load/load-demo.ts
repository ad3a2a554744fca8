import { demoAccounts } from '../accounts/demo-accounts.ts'
import { daanTree, demoTrees, gongjingTree, treeOf } from '../bureaus/trees.ts'
import { importRoster } from './import-roster.ts'
import { inLanes } from './in-lanes.ts'
import { loadAccounts } from './load-accounts.ts'
import { loadDuties } from './load-duties.ts'
import { loadFiles } from './load-files.ts'
import { loadLife } from './load-life.ts'
import { loadMembers } from './load-members.ts'
import { loadNews } from './load-news.ts'
import { loadPlugins } from './load-plugins.ts'
import { loadPosts } from './load-posts.ts'
import { findTenants, loadTenants } from './load-tenants.ts'
import { loadProvinceTraining } from './load-training.ts'
import { loadTree } from './load-tree.ts'
import { accountDesk, loadingOf, organizerDesk, type DemoDeployment, type Loading } from './loading.ts'
import { loadGongjingYear } from './provision-gongjing.ts'

/** `imported`: 贡井分局 stands with its 212 members and their year; `empty`: its roster waits for the visitor, `provisionGongjing` adds the year later. */
export type GongjingRoster = 'imported' | 'empty'

export interface DemoOptions extends DemoDeployment {
  readonly roster: GongjingRoster
}

const LANES = 4

const isCounty = (tenantKey: string): boolean => tenantKey === gongjingTree.tenantKey || tenantKey === daanTree.tenantKey

const loadBureaus = async (loading: Loading): Promise<void> => {
  await inLanes(LANES, demoTrees, async (tree) => {
    await loadTree(loading, tree)
    if (isCounty(tree.tenantKey)) return
    await loadMembers(loading, tree)
    await loadPosts(loading, tree)
  })
}

const loadStation = async (loading: Loading): Promise<void> => {
  const station = await accountDesk(loading, 'zhannan.secretary')
  const organizer = await organizerDesk(loading, 'lw')
  await loadLife(loading, treeOf('lw'), { organizer, byBranch: new Map([['lw/zn', station]]) })
  await loadFiles(loading, treeOf('lw'), { organizer, branchKey: 'lw/zn', careFor: ['lw/zn/2/1', 'lw/zn/3/1'], lookedAt: 'lw/zn/chenweimin' })
}

const loadGongjing = async (loading: Loading): Promise<void> => {
  await importRoster(loading, gongjingTree)
  await loadGongjingYear(loading)
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
  await loadNews(loading)
  await loadDuties(loading)
  await Promise.all([loadStation(loading), loadProvinceTraining(loading), ...(options.roster === 'imported' ? [loadGongjing(loading)] : [])])
  return true
}
