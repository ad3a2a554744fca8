import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. Everybody may open the first page: it shows each person's own work. */
export const workbenchRoutes: AppPage[] = [
  { work: 'workbench', path: '/', titleKey: 'home', load: () => import('./home-page.tsx').then((m) => m.HomePage) },
]
