import type { RoutedPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const remindersRoutes: RoutedPage[] = [
  { path: '/me/channels', titleKey: 'channels', permission: 'self.read', load: () => import('./channels-page.tsx').then((m) => m.ChannelsPage) },
]
