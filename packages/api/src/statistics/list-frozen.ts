import { query } from '@dangjian/plugin-kit/server'
import { listFrozenStatistics } from '@dangjian/statistics'
import { noInput } from '../no-input.ts'

export const listFrozen = query({ permission: 'member.read', input: noInput, summary: '列出已定格的年度党内统计' }, (scope) => listFrozenStatistics(scope))
