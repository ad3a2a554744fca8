import { definePlugin } from '@dangjian/plugin-kit'
import { z } from 'zod'
import { basicDuties } from './templates/basic-duties.ts'
import { branchMethodForm } from './templates/branch-method-form.ts'
import { requiredDuties } from './templates/required-duties.ts'

/** Rows S1, S6 and S10 as far as they go: duty lists, the library of branch work methods, and the liaison points of the province. */
export const manifest = definePlugin({
  id: 'sichuan',
  version: '1.0.0',
  title: '四川“四四五”党建工作',
  shortTitle: '四川',
  description: '责任清单模板、支部工作法的报送评审推广，以及省厅党建工作联系点。',
  region: '四川省公安厅',
  areas: ['51'],
  requires: { host: '^1.0.0' },
  tenantKinds: ['province', 'city', 'county'],
  settings: z.object({
    /** GB/T 2260 codes of the bureaus that are the department's liaison points: 成都, 广元, 乐山, 南充, 巴中, 资阳. */
    liaisonCodes: z.array(z.string().regex(/^\d{6}$/)).default(['510100', '510800', '511100', '511300', '511900', '512000']),
  }),
  permissions: {
    'method.read': { title: '查看支部工作法', roles: ['tenant_admin', 'province_admin', 'branch_secretary', 'deputy_secretary', 'organization_member', 'publicity_member'] },
    'method.submit': { title: '报送支部工作法', roles: ['tenant_admin', 'branch_secretary', 'deputy_secretary'] },
    'method.review': { title: '评审支部工作法', roles: ['province_admin'] },
    'method.adopt': { title: '采用支部工作法', roles: ['tenant_admin', 'branch_secretary'] },
    'liaison.read': { title: '查看党建联系点', roles: ['province_admin', 'tenant_admin'] },
    'liaison.record': { title: '登记联系点走访', roles: ['province_admin'] },
  },
  checklists: [basicDuties, requiredDuties],
  workMethods: [branchMethodForm],
  emits: {
    'method-submitted': z.object({ methodId: z.uuid() }),
    'method-published': z.object({ methodId: z.uuid() }),
    'method-adopted': z.object({ adoptionId: z.uuid() }),
    'visit-recorded': z.object({ visitId: z.uuid() }),
  },
  locales: { 'zh-CN': () => import('./locales/zh-CN.ts').then((module) => module.texts) },
})
