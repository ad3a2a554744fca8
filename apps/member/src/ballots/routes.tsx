import type { RoutedPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const ballotsRoutes: RoutedPage[] = [
  { path: '/ballots', titleKey: 'list', permission: 'self.read', load: () => import('./ballots-page.tsx').then((m) => m.BallotsPage) },
  { path: '/ballots/$ballotId', titleKey: 'one', permission: 'self.read', load: () => import('./ballot-page.tsx').then((m) => m.BallotPage) },
  { path: '/ballots/$ballotId/receipt', titleKey: 'receipt', permission: 'self.read', load: () => import('./receipt-page.tsx').then((m) => m.ReceiptPage) },
]
