import { saveCourse, saveCourseInput } from '@dangjian/study'
import { command } from '@dangjian/plugin-kit/server'

/** 保存课程. */
export const saveCourseProcedure = command({ permission: 'study.manage', input: saveCourseInput, summary: '保存课程' }, saveCourse)
