import type { AppPage } from '@dangjian/app-shell'

// Whoever may import any kind; which kinds is asked of the server.
const permission = ['member.import', 'org.manage', 'admission.handle', 'study.manage']

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const importsRoutes: AppPage[] = [
  { work: 'members', path: '/imports', titleKey: 'imports', permission, load: () => import('./imports-page.tsx').then((m) => m.ImportsPage) },
  { work: 'members', path: '/imports/new/$kind', titleKey: 'choose', permission, load: () => import('./choose-page.tsx').then((m) => m.ChoosePage) },
  { work: 'members', path: '/imports/$importId', titleKey: 'oneImport', permission, load: () => import('./one-import-page.tsx').then((m) => m.OneImportPage) },
]
