import { usePluginHost, useText } from '@dangjian/plugin-kit/browser'
import { FilterBar, FilterSelect, ForbiddenState, PageHead, Panel } from '@dangjian/ui/admin'
import { AppLink } from '@dangjian/ui'
import { useState } from 'react'
import { BranchIndex } from './branch-index.tsx'
import { QueryState } from './query-state.tsx'
import { useBranches } from './use-branches.ts'

/** The index of one branch; a secretary sees the own branch without choosing. */
export const IndexPage = () => {
  const text = useText()
  const { href } = usePluginHost()
  const branches = useBranches()
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <>
      <PageHead title={text('index.title')} facts={text('index.order')} actions={<AppLink className="dj-btn is-plain" href={href('/deeds')}>{text('index.to-deeds')}</AppLink>} />
      <QueryState query={branches} subject={text('index.title')}>
        {(units) => {
          const orgUnitId = chosen ?? units[0]?.id
          if (orgUnitId === undefined) return <Panel><ForbiddenState title={text('index.no-branch')} why={text('index.no-branch.why')} /></Panel>
          return (
            <>
              <FilterBar>
                <FilterSelect label={text('common.branch')} value={orgUnitId} options={units.map(({ id, name }) => ({ value: id, label: name }))} onChange={setChosen} width={260} />
              </FilterBar>
              <BranchIndex orgUnitId={orgUnitId} />
            </>
          )
        }}
      </QueryState>
    </>
  )
}
