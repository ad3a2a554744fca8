import { withdrawCourse, withdrawCourseInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 撤回课程. */
export const withdrawCourseProcedure = command({ permission: 'study.manage', input: withdrawCourseInput, summary: '撤回课程' }, withdrawCourse)
