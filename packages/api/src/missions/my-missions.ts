import { myMissions } from '@dangjian/missions'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 我的临时党支部和先锋队 */
export const myMissionsProcedure = query({ permission: 'self.read', input: noInput, summary: '我的临时党支部和先锋队' }, myMissions)
