import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const admissionRoutes: AppPage[] = [
  { work: 'admission', path: '/admission', titleKey: 'cases', permission: 'admission.read', load: () => import('./cases-page.tsx').then((m) => m.CasesPage) },
  { work: 'admission', path: '/admission/plan', titleKey: 'plan', permission: 'admission.read', load: () => import('./plan-page.tsx').then((m) => m.PlanPage) },
  { work: 'admission', path: '/admission/publicity', titleKey: 'publicity', permission: 'admission.read', load: () => import('./publicity-page.tsx').then((m) => m.PublicityPage) },
  { work: 'admission', path: '/admission/records', titleKey: 'records', permission: 'admission.read', load: () => import('./records-page.tsx').then((m) => m.RecordsPage) },
  { work: 'admission', path: '/admission/rules', titleKey: 'rules', permission: 'admission.read', load: () => import('./rules-page.tsx').then((m) => m.RulesPage) },
  { work: 'admission', path: '/admission/$caseId', titleKey: 'one', permission: 'admission.read', load: () => import('./case-page.tsx').then((m) => m.CasePage) },
  { work: 'admission', path: '/admission/$caseId/papers/$kind', titleKey: 'paper', permission: 'admission.read', load: () => import('./paper-page.tsx').then((m) => m.PaperPage) },
]
