import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const orgRoutes: AppPage[] = [
  { work: 'org', path: '/org', titleKey: 'tree', permission: 'org.read', load: () => import('./tree-page.tsx').then((m) => m.TreePage) },
  { work: 'org', path: '/org/acts', titleKey: 'acts', permission: 'org.read', load: () => import('./acts-page.tsx').then((m) => m.ActsPage) },
  { work: 'org', path: '/org/line', titleKey: 'line', permission: 'org.read', load: () => import('./line-page.tsx').then((m) => m.LinePage) },
  { work: 'org', path: '/org/chart', titleKey: 'chart', permission: 'org.read', load: () => import('./chart-page.tsx').then((m) => m.ChartPage) },
  { work: 'org', path: '/org/$unitId', titleKey: 'unit', permission: 'org.read', load: () => import('./unit-page.tsx').then((m) => m.UnitPage) },
]
