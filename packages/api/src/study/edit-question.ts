import { editQuestion, editQuestionInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 修改题目. */
export const editQuestionProcedure = command({ permission: 'study.manage', input: editQuestionInput, summary: '修改题目' }, editQuestion)
