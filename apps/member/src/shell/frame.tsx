import { useSession } from '@dangjian/app-shell'
import { PhoneFrame, PhoneNoticeProvider } from '@dangjian/ui/member'
import { Outlet, useLocation } from '@tanstack/react-router'
import { areas } from '../areas.ts'
import { OfflineNotice } from '../offline/index.ts'
import { tabsFor } from './tabs.ts'

const notice = <OfflineNotice />

/** Tabs and the current page, for a person who is signed in. */
export const Frame = () => {
  const { permissions } = useSession()
  const path = useLocation({ select: (location) => location.pathname })
  return <PhoneFrame tabs={tabsFor(areas, permissions, path)}><PhoneNoticeProvider value={notice}><Outlet /></PhoneNoticeProvider></PhoneFrame>
}
