import { definePlugin } from '@dangjian/plugin-kit'
import { z } from 'zod'
import { memberPoints } from './rule-sets/member-points.ts'
import { threeTogether } from './templates/three-together.ts'

/** Rows L2 and L4 as data: a content pack has no code of its own. */
export const manifest = definePlugin({
  id: 'linwei',
  version: '1.0.0',
  title: '临渭站南积分与“三同”清单',
  shortTitle: '站南积分与清单',
  description: '站南派出所的党员积分表，以及党建与业务同安排、同检查、同考核的责任清单。',
  region: '陕西省渭南市公安局临渭分局站南派出所',
  areas: ['610502'],
  requires: { host: '^1.0.0' },
  tenantKinds: ['county'],
  settings: z.object({}),
  permissions: {},
  checklists: [threeTogether],
  ruleSets: [memberPoints],
  locales: { 'zh-CN': () => import('./locales/zh-CN.ts').then((module) => module.texts) },
})
