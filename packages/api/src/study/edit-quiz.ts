import { editQuiz, editQuizInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 修改测验. */
export const editQuizProcedure = command({ permission: 'study.manage', input: editQuizInput, summary: '修改测验' }, editQuiz)
