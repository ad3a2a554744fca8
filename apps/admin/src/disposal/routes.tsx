import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const disposalRoutes: AppPage[] = [
  { work: 'members', path: '/members/disposal', titleKey: 'list', permission: 'disposal.read', load: () => import('./list-page.tsx').then((m) => m.ListPage) },
  { work: 'members', path: '/members/disposal/$caseId', titleKey: 'one', permission: 'disposal.read', load: () => import('./case-page.tsx').then((m) => m.CasePage) },
  { work: 'members', path: '/members/discipline', titleKey: 'discipline', permission: 'disposal.read', load: () => import('./discipline-page.tsx').then((m) => m.DisciplinePage) },
  { work: 'members', path: '/members/appeals', titleKey: 'appeals', permission: 'appeal.read', load: () => import('./appeals-page.tsx').then((m) => m.AppealsPage) },
  { work: 'members', path: '/members/appeals/$appealId', titleKey: 'appeal', permission: 'appeal.read', load: () => import('./appeal-page.tsx').then((m) => m.AppealPage) },
]
