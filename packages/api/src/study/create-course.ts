import { createCourse, createCourseInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 新建课程. */
export const createCourseProcedure = command({ permission: 'study.manage', input: createCourseInput, summary: '新建课程' }, createCourse)
