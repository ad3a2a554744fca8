import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const appraisalRoutes: AppPage[] = [
  { work: 'life', path: '/life/appraisal', titleKey: 'list', permission: 'appraisal.read', load: () => import('./list-page.tsx').then((m) => m.ListPage) },
  { work: 'life', path: '/life/appraisal/$campaignId', titleKey: 'one', permission: 'appraisal.read', load: () => import('./campaign-page.tsx').then((m) => m.CampaignPage) },
  { work: 'life', path: '/life/appraisal/$campaignId/grades', titleKey: 'grades', permission: 'appraisal.decide', load: () => import('./grades-page.tsx').then((m) => m.GradesPage) },
  { work: 'life', path: '/life/reports', titleKey: 'reports', permission: 'appraisal.read', load: () => import('./reports-page.tsx').then((m) => m.ReportsPage) },
  { work: 'life', path: '/life/reports/$reportId', titleKey: 'report', permission: 'appraisal.read', load: () => import('./report-page.tsx').then((m) => m.ReportPage) },
  { work: 'life', path: '/life/mechanisms', titleKey: 'mechanisms', permission: 'mechanism.read', load: () => import('./mechanisms-page.tsx').then((m) => m.MechanismsPage) },
]
