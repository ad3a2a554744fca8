import { explainResult, explainResultInput } from '@dangjian/scoring'
import { query } from '@dangjian/plugin-kit/server'

/** 逐条说明一名党员的积分 */
export const explain = query({ permission: 'session', input: explainResultInput, summary: '逐条说明一名党员的积分' }, explainResult)
