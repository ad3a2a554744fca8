import type { RoutedPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const talksRoutes: RoutedPage[] = [{ path: '/talks', titleKey: 'list', permission: 'self.read', load: () => import('./talks-page.tsx').then((m) => m.TalksPage) }]
