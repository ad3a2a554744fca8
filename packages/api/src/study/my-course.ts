import { myCourse, myCourseInput } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'

/** 学习课程. */
export const myCourseProcedure = query({ permission: 'self.read', input: myCourseInput, summary: '学习课程' }, myCourse)
