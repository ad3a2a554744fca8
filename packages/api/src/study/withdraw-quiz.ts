import { publishQuizInput, withdrawQuiz } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 撤回测验. */
export const withdrawQuizProcedure = command({ permission: 'study.manage', input: publishQuizInput, summary: '撤回测验' }, withdrawQuiz)
