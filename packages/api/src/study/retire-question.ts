import { retireQuestion, retireQuestionInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 停用题目. */
export const retireQuestionProcedure = command({ permission: 'study.manage', input: retireQuestionInput, summary: '停用题目' }, retireQuestion)
