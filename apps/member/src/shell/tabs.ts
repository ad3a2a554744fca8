import { isOpenTo, type AppArea, type RoutedPage } from '@dangjian/app-shell'
import type { IconName } from '@dangjian/ui'
import type { PhoneTab } from '@dangjian/ui/member'
import { frameText } from './locales/zh-CN.ts'

const tabs: ReadonlyArray<{ key: keyof typeof frameText.tabs; icon: IconName; href: `/${string}`; also?: `/${string}` }> = [
  { key: 'home', icon: 'home', href: '/' },
  { key: 'activities', icon: 'calendar', href: '/activities' },
  { key: 'study', icon: 'study', href: '/study', also: '/articles' },
  { key: 'points', icon: 'score', href: '/points' },
  { key: 'me', icon: 'user', href: '/me' },
]

const isAt = (href: string, path: string): boolean => path === href || (href !== '/' && path.startsWith(`${href}/`))

/** The tabs whose page exists and is open to the person; the one that the path lies under is current. Pure. */
export const tabsFor = (areas: ReadonlyArray<AppArea<RoutedPage>>, permissions: readonly string[], path: string): PhoneTab[] => {
  const held = new Set(permissions)
  const open = new Set(areas.flatMap(({ pages }) => pages).filter((page) => isOpenTo(page.permission, held)).map((page) => page.path))
  return tabs.filter(({ href }) => open.has(href)).map(({ also, ...tab }) => ({ ...tab, label: frameText.tabs[tab.key], isCurrent: isAt(tab.href, path) || (also !== undefined && isAt(also, path)) }))
}
