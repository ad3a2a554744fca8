import { myQuizzes } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 我的测验. */
export const myQuizzesProcedure = query({ permission: 'self.read', input: noInput, summary: '我的测验' }, myQuizzes)
