import type { RoutedPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const studyRoutes: RoutedPage[] = [
  { path: '/study', titleKey: 'study', permission: 'self.read', load: () => import('./study-page.tsx').then((m) => m.StudyPage) },
  { path: '/study/courses', titleKey: 'courses', permission: 'self.read', load: () => import('./courses-page.tsx').then((m) => m.CoursesPage) },
  { path: '/study/courses/$courseId', titleKey: 'course', permission: 'self.read', load: () => import('./course-page.tsx').then((m) => m.CoursePage) },
  { path: '/study/quizzes/$quizId', titleKey: 'quiz', permission: 'self.read', load: () => import('./quiz-page.tsx').then((m) => m.QuizPage) },
  { path: '/study/quizzes/$quizId/answer', titleKey: 'answer', permission: 'self.read', load: () => import('./answer-page.tsx').then((m) => m.AnswerPage) },
  { path: '/study/results/$attemptId', titleKey: 'result', permission: 'self.read', load: () => import('./result-page.tsx').then((m) => m.ResultPage) },
  { path: '/study/hours', titleKey: 'hours', permission: 'self.read', load: () => import('./hours-page.tsx').then((m) => m.HoursPage) },
  { path: '/study/plan', titleKey: 'plan', permission: 'self.read', load: () => import('./plan-page.tsx').then((m) => m.PlanPage) },
  { path: '/study/boards', titleKey: 'boards', permission: 'self.read', load: () => import('./boards-page.tsx').then((m) => m.BoardsPage) },
  { path: '/study/reflections', titleKey: 'reflections', permission: 'self.read', load: () => import('./reflections-page.tsx').then((m) => m.ReflectionsPage) },
  { path: '/study/reflections/new', titleKey: 'write', permission: 'self.read', load: () => import('./write-page.tsx').then((m) => m.WritePage) },
  { path: '/study/reflections/$reflectionId', titleKey: 'reflection', permission: 'self.read', load: () => import('./reflection-page.tsx').then((m) => m.ReflectionPage) },
]
