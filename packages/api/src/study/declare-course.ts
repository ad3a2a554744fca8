import { declareCourse, declareCourseInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 申报学完课程. */
export const declareCourseProcedure = command({ permission: 'self.read', input: declareCourseInput, summary: '申报学完课程' }, declareCourse)
