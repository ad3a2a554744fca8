import { saveAnswers, saveAnswersInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 保存作答. */
export const saveAnswersProcedure = command({ permission: 'self.read', input: saveAnswersInput, summary: '保存作答' }, saveAnswers)
