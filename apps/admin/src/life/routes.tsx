import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const lifeRoutes: AppPage[] = [
  { work: 'life', path: '/life', titleKey: 'matrix', permission: 'compliance.read', load: () => import('./matrix-page.tsx').then((m) => m.MatrixPage) },
  { work: 'life', path: '/life/place', titleKey: 'place', permission: 'compliance.read', isHidden: true, load: () => import('./place-page.tsx').then((m) => m.PlacePage) },
  { work: 'life', path: '/life/calendar', titleKey: 'calendar', permission: 'compliance.read', load: () => import('./calendar/calendar-page.tsx').then((m) => m.CalendarPage) },
  { work: 'life', path: '/life/calendar/feeds', titleKey: 'feeds', permission: 'meeting.read', isHidden: true, load: () => import('./calendar/feeds-page.tsx').then((m) => m.FeedsPage) },
  { work: 'life', path: '/life/rosters', titleKey: 'rosters', permission: 'meeting.plan', isHidden: true, load: () => import('./calendar/rosters-page.tsx').then((m) => m.RostersPage) },
  { work: 'life', path: '/life/signals', titleKey: 'signals', permission: 'meeting.check', isHidden: true, load: () => import('./calendar/signals-page.tsx').then((m) => m.SignalsPage) },
  { work: 'life', path: '/life/frequencies', titleKey: 'frequencies', permission: 'compliance.read', isHidden: true, load: () => import('./frequencies-page.tsx').then((m) => m.FrequenciesPage) },
  { work: 'life', path: '/life/meetings', titleKey: 'meetings', permission: 'meeting.read', load: () => import('./meetings-page.tsx').then((m) => m.MeetingsPage) },
  { work: 'life', path: '/life/checks', titleKey: 'checks', permission: 'meeting.check', load: () => import('./checks-page.tsx').then((m) => m.ChecksPage) },
  { work: 'life', path: '/life/meetings/new', titleKey: 'plan', permission: 'meeting.plan', isHidden: true, load: () => import('./plan-page.tsx').then((m) => m.PlanPage) },
  { work: 'life', path: '/life/meetings/record', titleKey: 'recordNow', permission: 'meeting.record', isHidden: true, load: () => import('./record-now-page.tsx').then((m) => m.RecordNowPage) },
  { work: 'life', path: '/life/meetings/$meetingId', titleKey: 'meeting', permission: 'meeting.read', load: () => import('./meeting-page.tsx').then((m) => m.MeetingPage) },
  { work: 'life', path: '/life/meetings/$meetingId/record', titleKey: 'record', permission: 'meeting.record', load: () => import('./record-planned-page.tsx').then((m) => m.RecordPlannedPage) },
  { work: 'life', path: '/life/meetings/$meetingId/sign-in', titleKey: 'signIn', permission: 'meeting.record', load: () => import('./sign-in-page.tsx').then((m) => m.SignInPage) },
  { work: 'life', path: '/life/meetings/$meetingId/print', titleKey: 'print', permission: 'meeting.read', load: () => import('./print-page.tsx').then((m) => m.PrintPage) },
]
