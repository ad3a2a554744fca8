import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const missionsRoutes: AppPage[] = [
  { work: 'org', path: '/org/terms', titleKey: 'terms', permission: 'org.read', load: () => import('./terms-page.tsx').then((m) => m.TermsPage) },
  { work: 'org', path: '/org/pairs', titleKey: 'pairs', permission: 'member.read', load: () => import('./pairs-page.tsx').then((m) => m.PairsPage) },
  { work: 'org', path: '/org/mass-orgs', titleKey: 'massOrgs', permission: 'org.read', load: () => import('./mass-orgs-page.tsx').then((m) => m.MassOrgsPage) },
  { work: 'org', path: '/org/mass-orgs/$orgUnitId', titleKey: 'massOrg', permission: 'org.read', load: () => import('./mass-org-page.tsx').then((m) => m.MassOrgPage) },
  { work: 'org', path: '/org/missions', titleKey: 'missions', permission: 'org.read', load: () => import('./missions-page.tsx').then((m) => m.MissionsPage) },
  { work: 'org', path: '/org/missions/$missionId', titleKey: 'mission', permission: 'org.read', load: () => import('./mission-page.tsx').then((m) => m.MissionPage) },
  { work: 'org', path: '/org/teams/$teamId', titleKey: 'team', permission: 'org.read', load: () => import('./team-page.tsx').then((m) => m.TeamPage) },
]
