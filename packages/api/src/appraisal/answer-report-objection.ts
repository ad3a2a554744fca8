import { answerReportObjection, answerReportObjectionInput } from '@dangjian/appraisal'
import { command } from '@dangjian/plugin-kit/server'

/** 答复述职异议. */
export const answerReportObjectionCommand = command({ permission: 'appraisal.decide', input: answerReportObjectionInput, summary: '答复述职异议' }, answerReportObjection)
