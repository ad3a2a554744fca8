/** Titles of this area's pages. */
export const studyTitles = {
  study: '学习', courses: '课程', course: '课程', quiz: '测验', answer: '作答', result: '作答结果', hours: '我的学时', plan: '学习计划', boards: '比学习', reflections: '学习体会', write: '写体会', reflection: '学习体会',
} as const
