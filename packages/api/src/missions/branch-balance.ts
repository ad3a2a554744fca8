import { branchBalance, branchBalanceInput } from '@dangjian/missions'
import { query } from '@dangjian/plugin-kit/server'

/** 读取班子与警种结构 */
export const branchBalanceProcedure = query({ permission: 'member.read', input: branchBalanceInput, summary: '读取班子与警种结构' }, branchBalance)
