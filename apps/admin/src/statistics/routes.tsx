import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const statisticsRoutes: AppPage[] = [
  { work: 'members', path: '/statistics', titleKey: 'statistics', permission: 'member.read', load: () => import('./statistics-page.tsx').then((m) => m.StatisticsPage) },
  { work: 'members', path: '/statistics/$reportId', titleKey: 'frozen', permission: 'member.read', load: () => import('./frozen-page.tsx').then((m) => m.FrozenPage) },
]
