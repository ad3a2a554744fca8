import type { RoutedPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const pointsRoutes: RoutedPage[] = [
  { path: '/points', titleKey: 'points', permission: 'self.read', load: () => import('./points-page.tsx').then((m) => m.PointsPage) },
  { path: '/points/dimensions/$dimensionKey', titleKey: 'dimension', permission: 'self.read', load: () => import('./dimension-page.tsx').then((m) => m.DimensionPage) },
  { path: '/points/entries/$entryId', titleKey: 'entry', permission: 'self.read', load: () => import('./entry-page.tsx').then((m) => m.EntryPage) },
  { path: '/points/rules', titleKey: 'rules', permission: 'self.read', load: () => import('./rules-page.tsx').then((m) => m.RulesPage) },
  { path: '/points/objections', titleKey: 'objections', permission: 'self.read', load: () => import('./objections-page.tsx').then((m) => m.ObjectionsPage) },
]
