import { buildNav, currentNavHref, shellText, useSession, useShell, type NavWorkEntry } from '@dangjian/app-shell'
import type { IconName } from '@dangjian/ui'
import { AppFrame, UserMenu, type NavItem } from '@dangjian/ui/admin'
import { Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { areas } from '../areas.ts'
import { frameText } from './locales/zh-CN.ts'

const icons: Record<NavWorkEntry['work'], IconName> = {
  workbench: 'home', org: 'organization', members: 'members', life: 'calendar', scoring: 'score', duties: 'duty', cloud: 'cloud', plugins: 'plugin', system: 'system',
}

/** The navigation as the design system draws it; a work with one page is itself that page. */
export const navItems = (entries: readonly NavWorkEntry[], path: string): NavItem[] => {
  const current = currentNavHref(entries, path)
  return entries.map(({ work, pages }): NavItem => {
    const isInside = pages.some((page) => page.href === current)
    const href = pages[0]?.href ?? '/'
    const item = { key: work, label: shellText.works[work], icon: icons[work], href, startsGroup: work === 'cloud' }
    if (pages.length === 1) return { ...item, isCurrent: isInside }
    return {
      ...item,
      isOpen: isInside,
      pages: pages.map((page) => ({ key: page.href, label: page.title, href: page.href, isCurrent: page.href === current, ...(page.from === undefined ? {} : { from: page.from }) })),
    }
  })
}

/** Header, navigation and the current page, for a person who is signed in. */
export const Frame = () => {
  const session = useSession()
  const { plugins } = useShell()
  const path = useLocation({ select: (location) => location.pathname })
  const entries = useMemo(() => buildNav(areas, plugins, session.permissions), [plugins, session.permissions])
  const here = currentNavHref(entries, path)
  const title = entries.flatMap((entry) => entry.pages).find((page) => page.href === here)?.title
  useEffect(() => {
    document.title = title === undefined ? frameText.product : frameText.pageTitle(title)
  }, [title])
  const [role] = session.roles
  const post = role === undefined ? undefined : `${role.orgUnitName ?? ''}${frameText.roles[role.role] ?? ''}`
  return (
    <AppFrame
      tenantName={session.tenant.name}
      items={navItems(entries, path)}
      user={<UserMenu name={session.personName} {...(post === undefined ? {} : { post })} items={[{ key: 'out', label: frameText.signOut, onSelect: () => void session.signOut() }]} />}
    >
      <Outlet />
    </AppFrame>
  )
}
