import type { RoutedPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const activitiesRoutes: RoutedPage[] = [
  { path: '/activities', titleKey: 'list', permission: 'self.read', load: () => import('./activities-page.tsx').then((m) => m.ActivitiesPage) },
  { path: '/activities/$activityId', titleKey: 'one', permission: 'self.read', load: () => import('./activity-page.tsx').then((m) => m.ActivityPage) },
]
