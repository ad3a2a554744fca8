/** Titles of this area's pages. */
export const studyTitles = { hours: '学时', branch: '党员学时', confirm: '学习登记确认', plan: '学习计划', courses: '课程', course: '课程', quizzes: '测验', quiz: '测验统计', questions: '题库', reflections: '学习体会' } as const
