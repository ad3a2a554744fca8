import type { DemoTree } from '../model.ts'
import { countyBureau } from './county-bureau.ts'
import { daanPeople, gongjingPeople } from './named-people.ts'

/** 贡井分局: the roster that a cadre imports in the main job. */
export const gongjingTree: DemoTree = countyBureau({ tenantKey: 'gj', shortName: '自贡市公安局贡井分局', region: '519901', firstPhone: 10_010_010_000, named: gongjingPeople })

/** 大安分局: the same shape with other people; its roster stays empty until somebody imports it. */
export const daanTree: DemoTree = countyBureau({ tenantKey: 'da', shortName: '自贡市公安局大安分局', region: '519902', firstPhone: 10_010_020_000, named: daanPeople })
