import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const dutiesRoutes: AppPage[] = [
  { work: 'duties', path: '/duties', titleKey: 'list', permission: 'duty.read', load: () => import('./list-page.tsx').then((m) => m.ListPage) },
  { work: 'duties', path: '/duties/progress', titleKey: 'progress', permission: 'duty.read', load: () => import('./progress-page.tsx').then((m) => m.ProgressPage) },
  { work: 'duties', path: '/duties/templates', titleKey: 'templates', permission: 'duty.read', load: () => import('./templates-page.tsx').then((m) => m.TemplatesPage) },
]
