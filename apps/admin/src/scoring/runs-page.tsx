import { QueryView, useApi, useSession } from '@dangjian/app-shell'
import { AppLink, formatCount, formatTableDay, formatTableTime } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { scoringText } from './locales/zh-CN.ts'
import { NewRunDrawer } from './new-run-drawer.tsx'
import { periodText } from './period-text.ts'
import { RunState } from './run-state.tsx'
import type { RunBrief } from './types.ts'
import './scoring.css'

const text = scoringText.runs

const RunTable = ({ runs }: { runs: readonly RunBrief[] }) => (
  <DataTable
    label={text.title}
    rows={runs}
    rowKey={({ id }) => id}
    columns={[
      { key: 'what', title: text.what, kind: 'name', render: (run) => <><AppLink href={`/scoring/runs/${run.id}`}>{periodText(run.fromPeriod, run.toPeriod)}</AppLink><span className="dj-sub">{run.orgUnitName}</span></> },
      { key: 'set', title: text.set, render: ({ ruleSetTitle, ruleSetVersion }) => <>{ruleSetTitle}<span className="dj-sub">{scoringText.rules.nth(ruleSetVersion)}</span></> },
      { key: 'members', title: text.members, kind: 'number', render: ({ memberCount }) => formatCount(memberCount) },
      { key: 'facts', title: text.facts2, kind: 'number', render: ({ factCount }) => formatCount(factCount) },
      { key: 'state', title: text.state, render: ({ status, objectionsUntil }) => <><RunState status={status} />{status === 'published' ? <span className="dj-sub">{text.until} {formatTableDay(objectionsUntil)}</span> : null}</> },
      { key: 'hash', title: text.hashes, render: ({ inputsHash, resultsHash }) => <><span className="dj-sub">{text.hashInputs} <span className="dj-hash">{inputsHash.slice(0, 12)}</span></span><span className="dj-sub">{text.hashResults} <span className="dj-hash">{resultsHash.slice(0, 12)}</span></span></> },
      { key: 'made', title: text.made, kind: 'date', render: ({ createdAt, createdBy }) => <>{formatTableTime(createdAt)}<span className="dj-sub">{text.by(createdBy)}</span></> },
      { key: 'acts', title: text.acts, kind: 'acts', render: (run) => <AppLink href={`/scoring/runs/${run.id}`} aria-label={text.showOf(run.orgUnitName, periodText(run.fromPeriod, run.toPeriod))}>{text.show}</AppLink> },
    ]}
  />
)

/** Every computation of scores with its state and hashes, and the start of a new one. */
export const RunsPage = () => {
  const api = useApi()
  const { can } = useSession()
  const runs = useQuery(api.scoring.listRuns.queryOptions({}))
  const [isOpen, setOpen] = useState(false)
  const first = { key: 'new', label: text.start, tone: 'primary', onSelect: () => setOpen(true) } as const
  const empty = <EmptyState title={text.none} willHold={text.willHold} prepared={text.prepared} acts={can('score.run') ? [{ ...first, tone: 'go' }] : []} />
  return (
    <>
      <PageHead title={text.title} facts={text.facts} actions={can('score.run') ? <ActButton act={first} /> : null} />
      <Panel isFlush>
        <QueryView query={runs} subject={text.title} isEmpty={(list) => list.length === 0} empty={empty}>{(list) => <RunTable runs={list} />}</QueryView>
      </Panel>
      {can('score.run') ? <NewRunDrawer isOpen={isOpen} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
