import { myReflections } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 我的学习体会. */
export const myReflectionsProcedure = query({ permission: 'self.read', input: noInput, summary: '我的学习体会' }, myReflections)
