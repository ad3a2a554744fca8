import { myQuiz, myQuizInput } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'

/** 读取本人的测验. */
export const myQuizProcedure = query({ permission: 'self.read', input: myQuizInput, summary: '读取本人的测验' }, myQuiz)
