import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const studyRoutes: AppPage[] = [
  { work: 'study', path: '/study', titleKey: 'hours', permission: 'study.read', load: () => import('./hours-page.tsx').then((m) => m.HoursPage) },
  { work: 'study', path: '/study/confirm', titleKey: 'confirm', permission: 'study.manage', load: () => import('./confirm-page.tsx').then((m) => m.ConfirmPage) },
  { work: 'study', path: '/study/plan', titleKey: 'plan', permission: 'study.read', load: () => import('./plan-page.tsx').then((m) => m.PlanPage) },
  { work: 'study', path: '/study/courses', titleKey: 'courses', permission: 'study.read', load: () => import('./courses-page.tsx').then((m) => m.CoursesPage) },
  { work: 'study', path: '/study/quizzes', titleKey: 'quizzes', permission: 'study.read', load: () => import('./quizzes-page.tsx').then((m) => m.QuizzesPage) },
  { work: 'study', path: '/study/questions', titleKey: 'questions', permission: 'study.manage', load: () => import('./questions-page.tsx').then((m) => m.QuestionsPage) },
  { work: 'study', path: '/study/reflections', titleKey: 'reflections', permission: 'study.read', load: () => import('./reflections-page.tsx').then((m) => m.ReflectionsPage) },
  { work: 'study', path: '/study/hours/$unitId', titleKey: 'branch', permission: 'study.read', load: () => import('./branch-page.tsx').then((m) => m.BranchPage) },
  { work: 'study', path: '/study/courses/$courseId', titleKey: 'course', permission: 'study.read', load: () => import('./course-page.tsx').then((m) => m.CoursePage) },
  { work: 'study', path: '/study/quizzes/$quizId', titleKey: 'quiz', permission: 'study.read', load: () => import('./quiz-page.tsx').then((m) => m.QuizPage) },
]
