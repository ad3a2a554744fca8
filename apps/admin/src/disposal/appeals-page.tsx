import { QueryView, useApi, useGo, useSession, useUrlState } from '@dangjian/app-shell'
import { AppLink, formatDeadline, formatTableDay, stateOfDeadline } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, FilterBar, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Radio } from 'antd'
import { useState } from 'react'
import { KeysetTurn } from '../paging/keyset-turn.tsx'
import { disposalText } from './locales/zh-CN.ts'
import { ReceiveDrawer } from './receive-drawer.tsx'
import './disposal.css'

const text = disposalText.appeals
const start = { show: 'open', cursor: '' }

/** Appeals of the members in reach by their deadline; their content is on their own pages. */
export const AppealsPage = () => {
  const api = useApi()
  const go = useGo()
  const { can, today } = useSession()
  const [filter, setFilter] = useUrlState(start)
  const [isReceiving, setReceiving] = useState(false)
  const show = filter.show === 'closed' ? 'closed' : 'open'
  const list = useQuery({ ...api.disposal.listAppeals.queryOptions({ show, limit: 20, ...(filter.cursor === '' ? {} : { cursor: filter.cursor }) }), placeholderData: keepPreviousData })
  return (
    <>
      <PageHead title={text.title} facts={text.facts} actions={can('appeal.handle') ? <ActButton act={{ key: 'receive', label: text.receive, tone: 'primary', onSelect: () => setReceiving(true) }} /> : null} />
      <FilterBar end={list.data ? <KeysetTurn summary={text.shown(list.data.items.length, list.data.total)} cursor={filter.cursor} next={list.data.next} onCursor={(cursor) => setFilter({ cursor })} /> : null}>
        <Radio.Group aria-label={text.which} optionType="button" value={show} options={[{ value: 'open', label: text.open }, { value: 'closed', label: text.closed }]} onChange={({ target }) => setFilter({ show: String(target.value), cursor: '' })} />
      </FilterBar>
      <Panel isFlush>
        <QueryView query={list} subject={text.table} isEmpty={({ items }) => items.length === 0} empty={<EmptyState title={show === 'open' ? text.noneOpen : text.noneClosed} willHold={text.willHold} />}>
          {({ items }) => (
            <DataTable label={text.table} rows={items} rowKey={({ id }) => id} columns={[
              { key: 'receipt', title: text.receipt, kind: 'name', render: ({ id, receipt }) => <AppLink href={`/members/appeals/${id}`}>{receipt}</AppLink> },
              { key: 'member', title: text.member, render: ({ memberName, orgUnitName }) => <>{memberName}<span className="dj-sub">{orgUnitName}</span></> },
              { key: 'subject', title: text.subject, render: ({ kind, target, subject }) => <>{text.subjectOf(text.kinds[kind], text.targets[target])}<span className="dj-sub">{subject}</span></> },
              { key: 'filed', title: text.filed, kind: 'date', render: ({ filedOn }) => formatTableDay(filedOn) },
              { key: 'due', title: text.due, render: ({ dueOn, decidedOn, status }) => (decidedOn !== null || status === 'withdrawn' ? formatTableDay(dueOn) : <StateTag state={stateOfDeadline(dueOn, today, 14)}>{formatDeadline(dueOn, today)}</StateTag>) },
              { key: 'state', title: text.state, render: ({ status, decision }) => <StateTag state={status === 'decided' ? 'done' : status === 'withdrawn' ? 'notApplicable' : 'due'}>{decision === null ? text.statuses[status] : text.decisions[decision]}</StateTag> },
            ]} />
          )}
        </QueryView>
      </Panel>
      {isReceiving ? <ReceiveDrawer onClose={() => setReceiving(false)} onDone={(appealId) => go(`/members/appeals/${appealId}`)} /> : null}
    </>
  )
}
