import { myScore, myScoreInput } from '@dangjian/scoring'
import { query } from '@dangjian/plugin-kit/server'

/** 读取本人已公布的积分 */
export const mine = query({ permission: 'self.read', input: myScoreInput, summary: '读取本人已公布的积分' }, myScore)
