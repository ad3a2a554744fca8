import { memberCounts } from '@dangjian/members'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 读取各党组织党员人数 */
export const counts = query({ permission: 'org.read', input: noInput, summary: '读取各党组织党员人数' }, (scope) => memberCounts(scope))
