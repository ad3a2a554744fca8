import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const talksRoutes: AppPage[] = [{ work: 'life', path: '/life/talks', titleKey: 'matrix', permission: 'talk.read', load: () => import('./matrix-page.tsx').then((m) => m.MatrixPage) }]
