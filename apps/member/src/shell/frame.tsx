import { useSession } from '@dangjian/app-shell'
import { PhoneFrame } from '@dangjian/ui/member'
import { Outlet, useLocation } from '@tanstack/react-router'
import { areas } from '../areas.ts'
import { tabsFor } from './tabs.ts'

/** Tabs and the current page, for a person who is signed in. */
export const Frame = () => {
  const { permissions } = useSession()
  const path = useLocation({ select: (location) => location.pathname })
  return <PhoneFrame tabs={tabsFor(areas, permissions, path)}><Outlet /></PhoneFrame>
}
