import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const activitiesRoutes: AppPage[] = [
  { work: 'life', path: '/activities', titleKey: 'list', permission: 'activity.read', load: () => import('./list-page.tsx').then((m) => m.ActivitiesPage) },
  { work: 'life', path: '/activities/works', titleKey: 'works', permission: 'activity.read', load: () => import('./works-page.tsx').then((m) => m.WorksPage) },
  { work: 'life', path: '/activities/$activityId', titleKey: 'one', permission: 'activity.read', load: () => import('./activity-page.tsx').then((m) => m.ActivityPage) },
  { work: 'life', path: '/activities/create/$kind', titleKey: 'create', permission: 'activity.manage', load: () => import('./create-page.tsx').then((m) => m.CreatePage) },
  { work: 'life', path: '/activities/$activityId/print/$sessionId', titleKey: 'print', permission: 'activity.read', load: () => import('./print-page.tsx').then((m) => m.PrintPage) },
  { work: 'study', path: '/training', titleKey: 'training', permission: 'activity.read', load: () => import('./list-page.tsx').then((m) => m.TrainingPage) },
  { work: 'study', path: '/training/coverage', titleKey: 'coverage', permission: 'activity.read', load: () => import('./coverage-page.tsx').then((m) => m.CoveragePage) },
  { work: 'study', path: '/training/$activityId', titleKey: 'programme', permission: 'activity.read', load: () => import('./activity-page.tsx').then((m) => m.ActivityPage) },
]
