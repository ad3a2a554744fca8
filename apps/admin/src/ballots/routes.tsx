import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const ballotsRoutes: AppPage[] = [
  { work: 'life', path: '/ballots', titleKey: 'list', permission: 'meeting.read', load: () => import('./list-page.tsx').then((m) => m.ListPage) },
  { work: 'life', path: '/ballots/$ballotId', titleKey: 'one', permission: 'meeting.read', load: () => import('./ballot-page.tsx').then((m) => m.BallotPage) },
  { work: 'life', path: '/ballots/$ballotId/print', titleKey: 'print', permission: 'meeting.read', load: () => import('./print-page.tsx').then((m) => m.PrintPage) },
]
