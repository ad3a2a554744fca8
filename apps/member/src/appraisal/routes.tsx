import type { RoutedPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. `/review` is drawn by the root without a session; here it keeps its address. */
export const appraisalRoutes: RoutedPage[] = [
  { path: '/appraisal', titleKey: 'list', permission: 'self.read', load: () => import('./list-page.tsx').then((m) => m.ListPage) },
  { path: '/appraisal/$campaignId', titleKey: 'one', permission: 'self.read', load: () => import('./appraisal-page.tsx').then((m) => m.AppraisalPage) },
  { path: '/appraisal/reports/$reportId', titleKey: 'report', permission: 'self.read', load: () => import('./report-page.tsx').then((m) => m.ReportPage) },
  { path: '/review', titleKey: 'review', load: () => import('./review-page.tsx').then((m) => m.ReviewPage) },
]
