import type { RoutedPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const meRoutes: RoutedPage[] = [
  { path: '/me', titleKey: 'me', permission: 'self.read', load: () => import('./me-page.tsx').then((m) => m.MePage) },
  { path: '/me/record', titleKey: 'record', permission: 'self.read', load: () => import('./record-page.tsx').then((m) => m.RecordPage) },
]
