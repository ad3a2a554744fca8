import { useSession } from '@dangjian/app-shell'
import { ForbiddenState, PersonHead } from '@dangjian/ui/member'
import { homeText } from './locales/zh-CN.ts'

const text = homeText.noMember

/** For an account that belongs to nobody on the roster: says so, and where its work is done. */
export const NoMember = () => {
  const { personName, tenant, signOut } = useSession()
  return (
    <>
      <PersonHead name={personName} line={tenant.shortName} />
      <ForbiddenState
        title={text.title} why={text.why} instead={text.instead}
        acts={[
          { key: 'admin', label: text.admin, tone: 'go', onSelect: () => globalThis.location.assign('/admin/') },
          { key: 'out', label: text.signOut, onSelect: () => void signOut() },
        ]}
      />
    </>
  )
}
