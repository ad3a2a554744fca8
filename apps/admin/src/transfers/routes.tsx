import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const transfersRoutes: AppPage[] = [
  { work: 'members', path: '/transfers', titleKey: 'list', permission: 'transfer.read', load: () => import('./list-page.tsx').then((m) => m.ListPage) },
  { work: 'members', path: '/transfers/$transferId', titleKey: 'one', permission: 'transfer.read', load: () => import('./transfer-page.tsx').then((m) => m.TransferPage) },
  { work: 'members', path: '/transfers/$transferId/letter', titleKey: 'letter', permission: 'transfer.approve', load: () => import('./letter-page.tsx').then((m) => m.LetterPage) },
]
