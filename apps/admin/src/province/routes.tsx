import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const provinceRoutes: AppPage[] = [
  { work: 'workbench', path: '/province', titleKey: 'level', permission: 'province.read', load: () => import('./level-page.tsx').then((module) => module.LevelPage) },
  { work: 'workbench', path: '/bureau', titleKey: 'bureau', permission: 'exchange.send', load: () => import('./bureau-page.tsx').then((module) => module.BureauPage) },
]
