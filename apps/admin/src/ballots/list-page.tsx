import { QueryView, useApi, useGo, useSession, useUrlState } from '@dangjian/app-shell'
import { AppLink, formatTableDay } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, FilterBar, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Radio } from 'antd'
import { KeysetTurn } from '../paging/keyset-turn.tsx'
import { CreateDrawer } from './create-drawer.tsx'
import { ballotsText } from './locales/zh-CN.ts'
import { phaseState } from './phase-state.ts'
import type { BallotLine } from './types.ts'

const text = ballotsText.list
const start = { show: 'running', cursor: '', new: '', matter: '', subject: '', name: '' }
const shows = ['running', 'announced', 'cancelled'] as const

const Outcome = ({ line }: { line: BallotLine }) => {
  if (line.isPassed === null) return <>—</>
  const isElection = line.matter === 'term_election' || line.matter === 'by_election'
  if (line.isPassed) return <StateTag state="done">{isElection ? text.elected : text.passed}</StateTag>
  return <StateTag state="info">{isElection ? text.vacant : text.rejected}</StateTag>
}

/** 投票与选举 of the branches in reach. */
export const ListPage = () => {
  const api = useApi()
  const go = useGo()
  const { can } = useSession()
  const [filter, setFilter] = useUrlState(start)
  const show = shows.find((one) => one === filter.show) ?? 'running'
  const list = useQuery({ ...api.ballots.listBallots.queryOptions({ show, limit: 20, ...(filter.cursor === '' ? {} : { cursor: filter.cursor }) }), placeholderData: keepPreviousData })
  const create = { key: 'create', label: text.create, tone: 'primary', onSelect: () => setFilter({ new: '1' }) } as const
  const mayCreate = can('ballot.manage')
  return (
    <>
      <PageHead title={text.title} facts={text.facts} actions={mayCreate ? <ActButton act={create} /> : null} />
      <FilterBar end={list.data ? <KeysetTurn summary={text.shown(list.data.items.length, list.data.total)} cursor={filter.cursor} next={list.data.next} onCursor={(cursor) => setFilter({ cursor })} /> : null}>
        <Radio.Group aria-label={text.which} optionType="button" value={show} options={shows.map((value) => ({ value, label: text[value] }))} onChange={({ target }) => setFilter({ show: String(target.value), cursor: '' })} />
      </FilterBar>
      <Panel isFlush>
        <QueryView query={list} subject={text.table} isEmpty={({ items }) => items.length === 0} empty={<EmptyState title={show === 'running' ? text.none : text.noneOver} willHold={text.willHold} />}>
          {({ items }) => (
            <DataTable label={text.table} rows={items} rowKey={({ id }) => id} columns={[
              { key: 'what', title: text.what, kind: 'name', render: ({ id, title, orgUnitName }) => <><AppLink href={`/ballots/${id}`}>{title}</AppLink><span className="dj-sub">{orgUnitName}</span></> },
              { key: 'matter', title: text.matter, render: ({ matter }) => ballotsText.matters[matter] },
              { key: 'day', title: text.day, kind: 'date', render: ({ heldOn }) => formatTableDay(heldOn) },
              { key: 'method', title: text.method, render: ({ method }) => ballotsText.methods[method] },
              { key: 'state', title: text.state, render: ({ phase }) => <StateTag state={phaseState(phase)}>{ballotsText.phases[phase]}</StateTag> },
              { key: 'result', title: text.result, render: (line) => <Outcome line={line} /> },
            ]} />
          )}
        </QueryView>
      </Panel>
      {filter.new === '1' && mayCreate ? (
        <CreateDrawer preset={{ matter: filter.matter, subject: filter.subject, name: filter.name }} onClose={() => setFilter({ new: '', matter: '', subject: '', name: '' })} onDone={(id) => go(`/ballots/${id}`)} />
      ) : null}
    </>
  )
}
