import { QueryView, useSession } from '@dangjian/app-shell'
import { EmptyState, PageHead } from '@dangjian/ui/admin'
import { branchesOf, useUnits } from '../life/units.ts'
import { AdminBoard } from './admin-board.tsx'
import { CommitteeBoard } from './committee-board.tsx'
import { workbenchText as text } from './locales/zh-CN.ts'
import { SecretaryBoard } from './secretary-board.tsx'

const PartyBoard = () => {
  const units = useUnits('compliance.read')
  return (
    <QueryView query={units} subject={text.subject} rows={10}>
      {(all) => {
        const [branch, ...more] = branchesOf(all)
        const committee = all.find((unit) => unit.kind === 'committee' || unit.kind === 'general_branch')
        return branch && more.length === 0 && committee === undefined ? <SecretaryBoard branch={branch} /> : <CommitteeBoard rootId={committee?.id ?? null} />
      }}
    </QueryView>
  )
}

/** A member without a post or a grant: nothing to do here, the member app is the place. */
const MemberBoard = () => (
  <>
    <PageHead title={text.title} />
    <EmptyState title={text.member.title} willHold={text.member.why} acts={[{ key: 'member', label: text.member.open, tone: 'go', href: `${globalThis.location.origin}/` }]} />
  </>
)

const administers = ['account.manage', 'system.read', 'grant.manage', 'audit.read']

/** The first page: a branch's, a committee's, the sober one of the three administrators, or the way to the member app. */
export const HomePage = () => {
  const { can } = useSession()
  if (can('compliance.read')) return <PartyBoard />
  return administers.some((permission) => can(permission)) ? <AdminBoard /> : <MemberBoard />
}
