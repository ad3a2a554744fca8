import { getCourse, getCourseInput } from '@dangjian/study'
import { query } from '@dangjian/plugin-kit/server'

/** 读取课程. */
export const getCourseProcedure = query({ permission: 'study.read', input: getCourseInput, summary: '读取课程' }, getCourse)
