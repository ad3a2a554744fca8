import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const scoringRoutes: AppPage[] = [
  { work: 'scoring', path: '/scoring', titleKey: 'runs', permission: 'score.read', load: () => import('./runs-page.tsx').then((m) => m.RunsPage) },
  { work: 'scoring', path: '/scoring/rules', titleKey: 'rules', permission: 'score.read', load: () => import('./rule-sets-page.tsx').then((m) => m.RuleSetsPage) },
  { work: 'scoring', path: '/scoring/objections', titleKey: 'objections', permission: 'objection.answer', load: () => import('./objections-page.tsx').then((m) => m.ObjectionsPage) },
  { work: 'scoring', path: '/scoring/runs/$runId', titleKey: 'run', permission: 'score.read', load: () => import('./run-page.tsx').then((m) => m.RunPage) },
  { work: 'scoring', path: '/scoring/runs/$runId/members/$memberId', titleKey: 'member', permission: 'score.read', load: () => import('./member-page.tsx').then((m) => m.MemberPage) },
]
