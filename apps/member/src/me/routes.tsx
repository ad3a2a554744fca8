import type { RoutedPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const meRoutes: RoutedPage[] = [
  { path: '/me', titleKey: 'me', permission: 'self.read', load: () => import('./me-page.tsx').then((m) => m.MePage) },
  { path: '/me/record', titleKey: 'record', permission: 'self.read', load: () => import('./record-page.tsx').then((m) => m.RecordPage) },
  { path: '/me/corrections', titleKey: 'corrections', permission: 'self.read', load: () => import('./corrections-page.tsx').then((m) => m.CorrectionsPage) },
  { path: '/me/views', titleKey: 'views', permission: 'self.read', load: () => import('./views-page.tsx').then((m) => m.ViewsPage) },
  { path: '/me/data', titleKey: 'data', permission: 'self.read', load: () => import('./data-page.tsx').then((m) => m.DataPage) },
  { path: '/me/feeds', titleKey: 'feeds', permission: 'self.read', load: () => import('./feeds-page.tsx').then((m) => m.FeedsPage) },
]
