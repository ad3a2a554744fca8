import { listQuestions, listQuestionsInput } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'

/** 题库. */
export const listQuestionsProcedure = query({ permission: 'study.manage', input: listQuestionsInput, summary: '题库' }, listQuestions)
