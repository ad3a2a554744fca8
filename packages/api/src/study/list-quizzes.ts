import { listQuizzes, listQuizzesInput } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'

/** 测验列表. */
export const listQuizzesProcedure = query({ permission: 'study.read', input: listQuizzesInput, summary: '测验列表' }, listQuizzes)
