import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const lifeRoutes: AppPage[] = [
  { work: 'life', path: '/life', titleKey: 'matrix', permission: 'compliance.read', load: () => import('./matrix-page.tsx').then((m) => m.MatrixPage) },
  { work: 'life', path: '/life/meetings', titleKey: 'meetings', permission: 'meeting.read', load: () => import('./meetings-page.tsx').then((m) => m.MeetingsPage) },
  { work: 'life', path: '/life/checks', titleKey: 'checks', permission: 'meeting.check', load: () => import('./checks-page.tsx').then((m) => m.ChecksPage) },
  { work: 'life', path: '/life/meetings/new', titleKey: 'plan', permission: 'meeting.plan', isHidden: true, load: () => import('./plan-page.tsx').then((m) => m.PlanPage) },
  { work: 'life', path: '/life/meetings/record', titleKey: 'recordNow', permission: 'meeting.record', isHidden: true, load: () => import('./record-now-page.tsx').then((m) => m.RecordNowPage) },
  { work: 'life', path: '/life/meetings/$meetingId', titleKey: 'meeting', permission: 'meeting.read', load: () => import('./meeting-page.tsx').then((m) => m.MeetingPage) },
  { work: 'life', path: '/life/meetings/$meetingId/record', titleKey: 'record', permission: 'meeting.record', load: () => import('./record-planned-page.tsx').then((m) => m.RecordPlannedPage) },
  { work: 'life', path: '/life/meetings/$meetingId/sign-in', titleKey: 'signIn', permission: 'meeting.record', load: () => import('./sign-in-page.tsx').then((m) => m.SignInPage) },
  { work: 'life', path: '/life/meetings/$meetingId/print', titleKey: 'print', permission: 'meeting.read', load: () => import('./print-page.tsx').then((m) => m.PrintPage) },
]
