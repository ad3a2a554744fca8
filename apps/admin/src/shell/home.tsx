import { buildNav, shellText, useGo, useSession, useShell } from '@dangjian/app-shell'
import { ForbiddenState } from '@dangjian/ui/admin'
import { useEffect } from 'react'
import { areas } from '../areas.ts'

/** `/` when no area takes it: leads to the first page that the person may open, or says that there is none. */
export const Home = () => {
  const session = useSession()
  const { plugins } = useShell()
  const go = useGo()
  const first = buildNav(areas, plugins, session.permissions)[0]?.pages[0]?.href
  useEffect(() => {
    if (first !== undefined) go(first, { replace: true })
  }, [first, go])
  if (first !== undefined) return null
  const { title, why, instead } = shellText.noPages
  return <ForbiddenState title={title} why={why} instead={instead} />
}
