import { listPairs, listPairsInput } from '@dangjian/missions'
import { query } from '@dangjian/plugin-kit/server'

/** 读取帮带结对 */
export const listPairsProcedure = query({ permission: 'member.read', input: listPairsInput, summary: '读取帮带结对' }, listPairs)
