import type { DemoTree } from '../model.ts'
import { countyBureau } from './county-bureau.ts'
import { daanPeople, gongjingPeople } from './named-people.ts'
import { smallBureau } from './small-bureau.ts'
import { linweiTree } from './station-branch.ts'
import { demoTenants } from './tenants.ts'

/** 贡井分局: the roster that a cadre imports in the main job. */
export const gongjingTree: DemoTree = countyBureau({ tenantKey: 'gj', shortName: '自贡市公安局贡井分局', region: '519901', firstPhone: 10_010_010_000, named: gongjingPeople })

/** 大安分局: the same shape with other people; its roster stays empty until somebody imports it. */
export const daanTree: DemoTree = countyBureau({ tenantKey: 'da', shortName: '自贡市公安局大安分局', region: '519902', firstPhone: 10_010_020_000, named: daanPeople })

const special = new Map([gongjingTree, daanTree, linweiTree()].map((tree) => [tree.tenantKey, tree]))

/** The tree of every bureau, in the order of `demoTenants`. */
export const demoTrees: readonly DemoTree[] = demoTenants.map((tenant, index) => special.get(tenant.key) ?? smallBureau(tenant, index))

/** The tree of one bureau by its key; throws RangeError for another key. */
export const treeOf = (tenantKey: string): DemoTree => {
  const tree = demoTrees.find((candidate) => candidate.tenantKey === tenantKey)
  if (!tree) throw new RangeError(`No bureau ${tenantKey} in the demonstration`)
  return tree
}
