import { contentPermissions, type AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const pluginsRoutes: AppPage[] = [
  { work: 'plugins', path: '/plugins', titleKey: 'catalogue', permission: 'plugin.read', load: () => import('./catalogue-page.tsx').then((module) => module.CataloguePage) },
  { work: 'plugins', path: '/plugins/content/$pluginId', titleKey: 'content', permission: contentPermissions, load: () => import('./content-page.tsx').then((module) => module.ContentPage) },
]
