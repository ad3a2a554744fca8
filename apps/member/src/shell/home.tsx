import { shellText, useSession } from '@dangjian/app-shell'
import { ForbiddenState } from '@dangjian/ui/member'
import { frameText } from './locales/zh-CN.ts'

/** `/` when no area takes it. */
export const Home = () => {
  const { signOut } = useSession()
  const { title, why, instead } = shellText.noPages
  return <ForbiddenState title={title} why={why} instead={instead} acts={[{ key: 'out', label: frameText.signOut, onSelect: () => void signOut() }]} />
}
