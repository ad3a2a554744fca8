import { buildNav, currentNavHref, useSession, useShell } from '@dangjian/app-shell'
import { AppFrame, UserMenu } from '@dangjian/ui/admin'
import { Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { areas } from '../areas.ts'
import { frameText } from './locales/zh-CN.ts'
import { navItems } from './nav-items.ts'

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
  const role = session.roles.find((one) => one.role !== 'member') ?? session.roles[0]
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
