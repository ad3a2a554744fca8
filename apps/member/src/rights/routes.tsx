import type { RoutedPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const rightsRoutes: RoutedPage[] = [
  { path: '/me/rights', titleKey: 'rights', permission: 'self.read', load: () => import('./rights-page.tsx').then((m) => m.RightsPage) },
  { path: '/me/rights/new', titleKey: 'file', permission: 'self.read', load: () => import('./file-page.tsx').then((m) => m.FilePage) },
  { path: '/me/rights/cases/$caseId', titleKey: 'notice', permission: 'self.read', load: () => import('./notice-page.tsx').then((m) => m.NoticePage) },
  { path: '/me/rights/appeals/$appealId', titleKey: 'appeal', permission: 'self.read', load: () => import('./appeal-page.tsx').then((m) => m.AppealPage) },
]
