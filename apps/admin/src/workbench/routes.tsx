import type { AppPage } from '@dangjian/app-shell'

/** Everybody who has work here: organizers, posts and the three administrators; a member without a post has none. */
const workers = ['meeting.plan', 'compliance.read', 'province.read', 'account.manage', 'system.read', 'grant.manage', 'audit.read'] as const

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const workbenchRoutes: AppPage[] = [
  { work: 'workbench', path: '/', titleKey: 'home', permission: workers, load: () => import('./home-page.tsx').then((m) => m.HomePage) },
]
