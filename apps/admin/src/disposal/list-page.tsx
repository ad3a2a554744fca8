import { QueryView, useApi, useGo, useSession, useUrlState } from '@dangjian/app-shell'
import { AppLink, formatTableDay, stateOfDeadline, type StateName } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, FilterBar, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Radio } from 'antd'
import { useState } from 'react'
import { KeysetTurn } from '../paging/keyset-turn.tsx'
import { disposalText } from './locales/zh-CN.ts'
import { ProposeDrawer } from './propose-drawer.tsx'
import type { CaseLine } from './types.ts'
import './disposal.css'

const text = disposalText.list
const start = { show: 'open', cursor: '' }

const stateOf = ({ status, correctionUntil }: CaseLine, today: string): StateName => {
  if (status === 'closed') return 'done'
  return status === 'in_force' && correctionUntil !== null ? stateOfDeadline(correctionUntil, today) : 'due'
}

/** 组织处置 of the branches in reach; the table tells neither ground nor fact. */
export const ListPage = () => {
  const api = useApi()
  const go = useGo()
  const { can, today } = useSession()
  const [filter, setFilter] = useUrlState(start)
  const [isProposing, setProposing] = useState(false)
  const show = filter.show === 'closed' ? 'closed' : 'open'
  const list = useQuery({ ...api.disposal.listDisposals.queryOptions({ show, limit: 20, ...(filter.cursor === '' ? {} : { cursor: filter.cursor }) }), placeholderData: keepPreviousData })
  const propose = { key: 'propose', label: text.propose, tone: 'primary', onSelect: () => setProposing(true) } as const
  const mayPropose = can('disposal.handle')
  return (
    <>
      <PageHead title={text.title} facts={text.facts} actions={mayPropose ? <ActButton act={propose} /> : null} />
      <FilterBar end={list.data ? <KeysetTurn summary={text.shown(list.data.items.length, list.data.total)} cursor={filter.cursor} next={list.data.next} onCursor={(cursor) => setFilter({ cursor })} /> : null}>
        <Radio.Group aria-label={text.which} optionType="button" value={show} options={[{ value: 'open', label: text.open }, { value: 'closed', label: text.closed }]} onChange={({ target }) => setFilter({ show: String(target.value), cursor: '' })} />
      </FilterBar>
      <Panel isFlush>
        <QueryView query={list} subject={text.table} isEmpty={({ items }) => items.length === 0} empty={<EmptyState title={show === 'open' ? text.noneOpen : text.noneClosed} willHold={text.willHold} />}>
          {({ items }) => (
            <DataTable label={text.table} rows={items} rowKey={({ id }) => id} columns={[
              { key: 'member', title: text.member, kind: 'name', render: ({ id, memberName, orgUnitName }) => <><AppLink href={`/members/disposal/${id}`}>{memberName}</AppLink><span className="dj-sub">{orgUnitName}</span></> },
              { key: 'kind', title: text.kind, render: ({ kind }) => disposalText.kinds[kind] },
              { key: 'proposed', title: text.proposed, kind: 'date', render: ({ proposedOn }) => formatTableDay(proposedOn) },
              { key: 'term', title: text.term, kind: 'date', render: ({ correctionUntil }) => formatTableDay(correctionUntil) },
              { key: 'state', title: text.state, render: (row) => <StateTag state={stateOf(row, today)}>{row.outcome === null ? disposalText.statuses[row.status] : disposalText.outcomes[row.outcome]}</StateTag> },
            ]} />
          )}
        </QueryView>
      </Panel>
      {isProposing ? <ProposeDrawer onClose={() => setProposing(false)} onDone={(caseId) => go(`/members/disposal/${caseId}`)} /> : null}
    </>
  )
}
