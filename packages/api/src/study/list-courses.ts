import { listCourses, listCoursesInput } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'

/** 课程列表. */
export const listCoursesProcedure = query({ permission: 'study.read', input: listCoursesInput, summary: '课程列表' }, listCourses)
