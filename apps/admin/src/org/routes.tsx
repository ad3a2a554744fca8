import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const orgRoutes: AppPage[] = [
  { work: 'org', path: '/org', titleKey: 'tree', permission: 'org.read', load: () => import('./tree-page.tsx').then((m) => m.TreePage) },
  { work: 'org', path: '/org/$unitId', titleKey: 'unit', permission: 'org.read', load: () => import('./unit-page.tsx').then((m) => m.UnitPage) },
]
