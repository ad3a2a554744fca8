import { query } from '@dangjian/plugin-kit/server'
import { levelOverview as overview } from '@dangjian/tenancy'
import { noInput } from '../no-input.ts'

/** All tenants below with what they published; none of their records. */
export const levelOverview = query({ permission: 'province.read', input: noInput, summary: '读取下级单位公布的汇总数据' }, (scope) => overview(scope))
