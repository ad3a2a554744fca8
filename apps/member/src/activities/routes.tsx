import type { RoutedPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const activitiesRoutes: RoutedPage[] = [
  { path: '/activities', titleKey: 'list', permission: 'self.read', load: () => import('./activities-page.tsx').then((m) => m.ActivitiesPage) },
  { path: '/activities/works', titleKey: 'works', permission: 'self.read', load: () => import('./events/works-page.tsx').then((m) => m.WorksPage) },
  { path: '/activities/works/$workId', titleKey: 'work', permission: 'self.read', load: () => import('./events/work-page.tsx').then((m) => m.WorkPage) },
  { path: '/activities/events/$eventId', titleKey: 'event', permission: 'self.read', load: () => import('./events/event-page.tsx').then((m) => m.EventPage) },
  { path: '/activities/$activityId', titleKey: 'one', permission: 'self.read', load: () => import('./activity-page.tsx').then((m) => m.ActivityPage) },
  { path: '/activities/$activityId/sign-in', titleKey: 'signIn', permission: 'self.read', load: () => import('./sign-in-page.tsx').then((m) => m.SignInPage) },
]
