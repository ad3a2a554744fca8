import { answerObjection, answerObjectionInput } from '@dangjian/scoring'
import { command } from '@dangjian/plugin-kit/server'

/** 答复异议 */
export const answer = command({ permission: 'objection.answer', input: answerObjectionInput, summary: '答复异议' }, answerObjection)
