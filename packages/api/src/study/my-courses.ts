import { myCourses } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 我的课程. */
export const myCoursesProcedure = query({ permission: 'self.read', input: noInput, summary: '我的课程' }, myCourses)
