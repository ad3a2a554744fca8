import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const membersRoutes: AppPage[] = [
  { work: 'members', path: '/members', titleKey: 'roster', permission: 'member.read', load: () => import('./roster-page.tsx').then((m) => m.RosterPage) },
  { work: 'members', path: '/members/care', titleKey: 'care', permission: 'care.read', load: () => import('./care-page.tsx').then((m) => m.CarePage) },
  { work: 'members', path: '/members/corrections', titleKey: 'corrections', permission: 'member.manage', load: () => import('./corrections-page.tsx').then((m) => m.CorrectionsPage) },
  { work: 'members', path: '/members/$memberId', titleKey: 'member', permission: 'member.read', load: () => import('./member-page.tsx').then((m) => m.MemberPage) },
]
