import { answerGradeObjection, answerGradeObjectionInput } from '@dangjian/appraisal'
import { command } from '@dangjian/plugin-kit/server'

/** 答复评议异议. */
export const answerGradeObjectionCommand = command({ permission: 'appraisal.decide', input: answerGradeObjectionInput, summary: '答复评议异议' }, answerGradeObjection)
