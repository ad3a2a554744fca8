import { adoptRuleSet, adoptRuleSetInput } from '@dangjian/scoring'
import { command } from '@dangjian/plugin-kit/server'

/** 采用规则集的一个版本 */
export const adopt = command({ permission: 'score.adopt', input: adoptRuleSetInput, summary: '采用规则集的一个版本' }, adoptRuleSet)
