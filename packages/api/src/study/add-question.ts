import { addQuestion, addQuestionInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 新增题目. */
export const addQuestionProcedure = command({ permission: 'study.manage', input: addQuestionInput, summary: '新增题目' }, addQuestion)
