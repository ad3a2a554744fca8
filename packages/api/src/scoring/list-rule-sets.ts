import { listRuleSets, listRuleSetsInput } from '@dangjian/scoring'
import { query } from '@dangjian/plugin-kit/server'

/** 读取规则集的各个版本 */
export const listSets = query({ permission: 'session', input: listRuleSetsInput, summary: '读取规则集的各个版本' }, listRuleSets)
