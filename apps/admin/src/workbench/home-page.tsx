import { QueryView, useSession } from '@dangjian/app-shell'
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

/** The first page: a branch's, a committee's, or the sober one of the three administrators. */
export const HomePage = () => {
  const { can } = useSession()
  return can('compliance.read') ? <PartyBoard /> : <AdminBoard />
}
