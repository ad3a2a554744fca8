import { definePlugin } from '@dangjian/plugin-kit'
import { z } from 'zod'
import { pioneerIndex } from './rule-sets/pioneer-index.ts'

/** Row G11: the pioneer index, and the deeds that feed it beside the records of organizational life. */
export const manifest = definePlugin({
  id: 'gongjing',
  version: '1.0.0',
  title: '贡井先锋指数',
  shortTitle: '贡井',
  description: '从学习、业务、服务、作风、评议五个维度形成党员先锋指数；每一分都能说明依据的记录和规则。',
  region: '四川省自贡市公安局贡井分局',
  areas: ['5103'],
  requires: { host: '^1.0.0' },
  tenantKinds: ['city', 'county'],
  settings: z.object({
    /** Days for which a deed may be entered after it happened. */
    entryDays: z.number().int().min(1).max(366).default(92),
  }),
  permissions: {
    'deed.record': { title: '登记党员事迹', roles: ['tenant_admin', 'branch_secretary', 'deputy_secretary', 'organization_member'] },
    'index.read': { title: '查看先锋指数', roles: ['tenant_admin', 'branch_secretary', 'deputy_secretary', 'organization_member', 'discipline_member'] },
  },
  ruleSets: [pioneerIndex],
  emits: { 'deed-recorded': z.object({ deedId: z.uuid(), memberId: z.uuid() }) },
  locales: { 'zh-CN': () => import('./locales/zh-CN.ts').then((module) => module.texts) },
})
