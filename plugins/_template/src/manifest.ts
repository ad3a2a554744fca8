import { definePlugin } from '@dangjian/plugin-kit'
import { z } from 'zod'

/** Suggestions of members, noted by their branch. */
export const manifest = definePlugin({
  id: 'template',
  version: '1.0.0',
  title: '意见建议登记',
  description: '党支部登记党员提出的意见建议，本人可以查看。',
  region: '示例',
  requires: { host: '^1.0.0' },
  tenantKinds: ['province', 'city', 'county'],
  settings: z.object({
    /** Longest text of a suggestion, in characters. */
    maxLength: z.number().int().min(20).max(2000).default(500),
  }),
  permissions: {
    'suggestion.read': { title: '查看意见建议', roles: ['tenant_admin', 'branch_secretary', 'deputy_secretary', 'organization_member'] },
    'suggestion.record': { title: '登记意见建议', roles: ['tenant_admin', 'branch_secretary', 'deputy_secretary', 'organization_member'] },
  },
  emits: { 'suggestion-recorded': z.object({ suggestionId: z.uuid(), memberId: z.uuid() }) },
  locales: { 'zh-CN': () => import('./locales/zh-CN.ts').then((module) => module.texts) },
})
