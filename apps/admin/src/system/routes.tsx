import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const systemRoutes: AppPage[] = [
  { work: 'system', path: '/system/accounts', titleKey: 'accounts', permission: 'account.manage', load: () => import('./accounts-page.tsx').then((module) => module.AccountsPage) },
  { work: 'system', path: '/system/grants', titleKey: 'grants', permission: 'grant.manage', load: () => import('./grants-page.tsx').then((module) => module.GrantsPage) },
  { work: 'system', path: '/system/audit', titleKey: 'audit', permission: 'audit.read', load: () => import('./audit-page.tsx').then((module) => module.AuditPage) },
  { work: 'system', path: '/system/me', titleKey: 'me', load: () => import('./own-account-page.tsx').then((module) => module.OwnAccountPage) },
]
