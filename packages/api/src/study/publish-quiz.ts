import { publishQuiz, publishQuizInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 发布测验. */
export const publishQuizProcedure = command({ permission: 'study.manage', input: publishQuizInput, summary: '发布测验' }, publishQuiz)
