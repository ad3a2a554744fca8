import { definePlugin } from '@dangjian/plugin-kit'
import { z } from 'zod'
import { memberPoints } from './content/member-points.ts'
import { yearlyDuties } from './content/yearly-duties.ts'
import { workMethod } from './content/work-method.ts'

/** Data alone: a checklist, a rule set and a work method. */
export const manifest = definePlugin({
  id: 'template-content',
  version: '1.0.0',
  title: '内容包示例',
  description: '一份责任清单、一张积分表、一个支部工作法模板。',
  region: '示例',
  requires: { host: '^1.0.0' },
  tenantKinds: ['city', 'county'],
  settings: z.object({}),
  permissions: {},
  checklists: [yearlyDuties],
  ruleSets: [memberPoints],
  workMethods: [workMethod],
  locales: { 'zh-CN': () => import('./locales/zh-CN.ts').then((module) => module.texts) },
})
