import { publishCourse, publishCourseInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 发布课程. */
export const publishCourseProcedure = command({ permission: 'study.manage', input: publishCourseInput, summary: '发布课程' }, publishCourse)
