import { termHistory, termHistoryInput } from '@dangjian/missions'
import { query } from '@dangjian/plugin-kit/server'

/** 读取历届班子 */
export const termHistoryProcedure = query({ permission: 'org.read', input: termHistoryInput, summary: '读取历届班子' }, termHistory)
