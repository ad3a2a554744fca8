import type { AppPage } from '@dangjian/app-shell'

/** Pages of this area; `titleKey` is a key of `locales/titles.zh-CN.ts`. */
export const remindersRoutes: AppPage[] = [
  { work: 'cloud', path: '/cloud/reminders', titleKey: 'plan', permission: 'reminder.read', load: () => import('./plan-page.tsx').then((m) => m.PlanPage) },
  { work: 'system', path: '/system/channels', titleKey: 'channels', permission: 'channel.manage', load: () => import('./channels-page.tsx').then((m) => m.ChannelsPage) },
]
