import { createQuiz, createQuizInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 新建测验. */
export const createQuizProcedure = command({ permission: 'study.manage', input: createQuizInput, summary: '新建测验' }, createQuiz)
