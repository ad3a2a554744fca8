import { QueryView, saveTable, useApi, useBranchChoices, useSession, useUrlState } from '@dangjian/app-shell'
import { ActRow, Columns, DataTable, EmptyState, FilterBar, FilterSelect, KeyFigures, LinkButton, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { talksText as text } from './locales/zh-CN.ts'
import { RecordDrawer } from './record-drawer.tsx'
import { exportRows } from './talk-cells.ts'
import { TalkTable } from './talk-table.tsx'
import type { TalkMatrix } from './types.ts'
import './talks.css'

const start = { branch: '', year: '' }
const kinds = ['committee_pair', 'committee_and_member', 'between_members'] as const

type Demand = TalkMatrix['demands'][number]

const Owed = ({ matrix, onRecord }: { matrix: TalkMatrix; onRecord: ((demand: Demand) => void) | null }) => {
  const open = matrix.demands.filter(({ heldOn }) => heldOn === null)
  const names = (demand: Demand): string => (demand.otherName === null ? demand.name : text.pair(demand.name, demand.otherName))
  return (
    <Panel isFlush title={text.owed} note={text.owedNote(open.length)}>
      {open.length === 0 ? <p className="dj-hint" style={{ padding: '12px 16px' }}>{text.allDone}</p> : (
        <DataTable label={text.owed} rows={open} rowKey={({ demand, memberId, otherId }) => `${demand}${memberId}${otherId ?? ''}`} columns={[
          { key: 'who', title: text.who, kind: 'name', render: names },
          { key: 'demand', title: text.demand, render: ({ demand }) => text.demands[demand] },
          { key: 'propose', title: text.propose, render: ({ proposedName }) => (proposedName === null ? null : text.proposal(proposedName)) },
          ...(onRecord === null ? [] : [{ key: 'acts', title: text.acts, kind: 'acts' as const, render: (demand: Demand) => <LinkButton label={text.recordOf(names(demand))} onSelect={() => onRecord(demand)}>{text.record}</LinkButton> }]),
        ]} />
      )}
    </Panel>
  )
}

const Side = ({ matrix }: { matrix: TalkMatrix }) => (
  <div className="dj-talks-side">
    <Panel title={text.progress}>
      <KeyFigures label={text.progress} figures={kinds.map((kind) => {
        const own = matrix.demands.filter(({ demand }) => demand === kind)
        return { key: kind, label: text.demands[kind], value: `${own.filter(({ heldOn }) => heldOn !== null).length}/${own.length}` }
      })} />
    </Panel>
    <Panel title={text.rule}><p>{matrix.rule}</p><p className="dj-hint">{matrix.citation}{text.gap}{text.binding}</p><p className="dj-hint">{text.reading}</p></Panel>
  </div>
)

/** 谈心谈话 of a branch: who talked with whom and when, what is owed, who could talk with whom. Never what was said. */
export const MatrixPage = () => {
  const api = useApi()
  const { can, today } = useSession()
  const [filter, setFilter] = useUrlState(start)
  const [recording, setRecording] = useState<{ one?: string; other?: string } | null>(null)
  const branches = useBranchChoices('talk.read')
  const branch = filter.branch === '' ? (branches.data?.[0]?.value ?? '') : filter.branch
  const year = filter.year === '' ? today.slice(0, 4) : filter.year
  const query = useQuery(api.talks.talkMatrix.queryOptions({ orgUnitId: branch, year: Number(year) }, { enabled: branch !== '' }))
  const matrix = query.data
  const years = Array.from({ length: 4 }, (_, back) => Number(today.slice(0, 4)) - back).map((one) => ({ value: String(one), label: text.yearOf(one) }))
  if (branches.data?.length === 0) return <><PageHead title={text.title} /><EmptyState title={text.empty} willHold={text.willHold} /></>
  return (
    <>
      <PageHead title={text.title} {...(matrix === undefined ? {} : { facts: text.facts(matrix.held, matrix.owed) })} actions={matrix === undefined ? null : <ActRow acts={[
        ...(can('talk.record') ? [{ key: 'record', label: text.record, tone: 'primary' as const, onSelect: () => setRecording({}) }] : []),
        { key: 'export', label: text.export, onSelect: () => saveTable(text.file(matrix.orgUnitName, year), text.head, exportRows(matrix)) }, { key: 'print', label: text.print, onSelect: () => globalThis.print() },
      ]} />} />
      <FilterBar>
        <FilterSelect label={text.branch} value={branch} options={[...(branches.data ?? [])]} onChange={(value) => setFilter({ branch: value })} width={220} />
        <FilterSelect label={text.year} value={year} options={years} onChange={(value) => setFilter({ year: value })} />
      </FilterBar>
      <QueryView query={query} subject={text.matrix} rows={10}>
        {(found) => (
          <Columns
            main={<div className="dj-talks-stack"><TalkTable matrix={found} /><Owed matrix={found} onRecord={can('talk.record') ? ({ memberId, otherId, proposedId }) => setRecording({ one: memberId, ...(otherId ?? proposedId ? { other: otherId ?? proposedId ?? '' } : {}) }) : null} /></div>}
            side={<Side matrix={found} />}
          />
        )}
      </QueryView>
      {recording === null || matrix === undefined ? null : <RecordDrawer matrix={matrix} initial={recording} onClose={() => setRecording(null)} />}
    </>
  )
}
