import { QueryView, saveTable, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { AppLink, formatTableDay, type Act } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, FilterBar, FilterSelect, PageHead, Panel, SearchBox, StateTag } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Radio } from 'antd'
import { useState } from 'react'
import { KeysetTurn } from '../paging/keyset-turn.tsx'
import { DraftDrawer } from './draft-drawer.tsx'
import { ImportDrawer } from './import-drawer.tsx'
import { transfersText } from './locales/zh-CN.ts'
import { OverdueTable } from './overdue-table.tsx'
import type { TransferLine, TransferPageData } from './types.ts'
import { exportRows, groupNames, knownGroup, knownWay, originOf, stateLooks, targetOf } from './view.ts'
import '../members/members.css'
import './transfers.css'

const text = transfersText.list
const noFilter = { side: '', group: '', way: '', q: '', cursor: '' }
const limit = 20
const sides = [{ value: 'out', label: text.out }, { value: 'in', label: text.in }, { value: 'overdue', label: text.overdue }]

const LetterCell = ({ line }: { line: TransferLine }) =>
  line.letterNumber === null || line.letterValidUntil === null ? <>{transfersText.none}</> : <div className="dj-two-lines">{line.letterNumber}<span className="dj-sub">{text.validUntil(formatTableDay(line.letterValidUntil))}</span></div>

const TransferTable = ({ rows }: { rows: readonly TransferLine[] }) => (
  <DataTable
    label={text.table}
    rows={rows}
    rowKey={({ id }) => id}
    columns={[
      { key: 'member', title: text.member, kind: 'name', render: (line) => <>{line.memberName}<span className="dj-sub">{transfersText.status[line.memberStatus]}</span></> },
      { key: 'from', title: text.from, render: (line) => originOf(line) },
      { key: 'to', title: text.to, render: (line) => <div className="dj-two-lines">{targetOf(line)}<span className="dj-sub">{transfersText.way[line.way]}</span></div> },
      { key: 'sent', title: text.sent, kind: 'date', render: (line) => formatTableDay(line.sentOn) },
      { key: 'letter', title: text.letter, render: (line) => <LetterCell line={line} /> },
      { key: 'state', title: text.stateColumn, render: (line) => <div className="dj-two-lines"><StateTag state={stateLooks[line.state]}>{transfersText.state[line.state]}</StateTag>{line.attempt > 1 ? <span className="dj-sub">{text.attempt(line.attempt)}</span> : null}</div> },
      { key: 'acts', title: text.acts, kind: 'acts', render: (line) => <AppLink href={`/transfers/${line.id}`} aria-label={text.openOf(line.memberName)}>{text.open}</AppLink> },
    ]}
  />
)

const Transfers = ({ side, filter, setFilter, onDraft }: { side: 'out' | 'in'; filter: typeof noFilter; setFilter: (change: Partial<typeof noFilter>) => void; onDraft: Act | null }) => {
  const api = useApi()
  const [group, way] = [knownGroup(filter.group), knownWay(filter.way)]
  const asked = { side, limit, ...(group ? { group } : {}), ...(way ? { way } : {}), ...(filter.q === '' ? {} : { search: filter.q }), ...(filter.cursor === '' ? {} : { cursor: filter.cursor }) }
  const list = useQuery({ ...api.transfer.listTransfers.queryOptions(asked), placeholderData: keepPreviousData })
  const narrow = (change: Partial<typeof noFilter>): void => setFilter({ ...change, cursor: '' })
  const isFiltered = group !== undefined || way !== undefined || filter.q !== ''
  const groupOptions = (page: TransferPageData | undefined) => groupNames.map((name) => ({ value: name, label: page === undefined ? text.groups[name] : text.groupOf(text.groups[name], page.groups[name]) }))
  const empty = isFiltered
    ? <EmptyState title={text.noMatch} willHold={text.noMatchHint} acts={[{ key: 'clear', label: text.clear, tone: 'go', onSelect: () => setFilter({ ...noFilter, side }) }]} />
    : <EmptyState title={text.empty[side]} willHold={text.willHold[side]} acts={side === 'out' && onDraft !== null ? [onDraft] : []} />
  return (
    <Panel isFlush>
      <div className="dj-panel-filters">
        <FilterBar
          label={text.filters}
          end={list.data ? (
            <>
              <KeysetTurn summary={text.summary(list.data.items.length, list.data.total)} cursor={filter.cursor} next={list.data.next} onCursor={(cursor) => setFilter({ cursor })} />
              <ActButton size="small" act={{ key: 'export', label: text.exportShown, isDisabled: list.data.items.length === 0, onSelect: () => saveTable(text.title, text.exportHead, exportRows(list.data?.items ?? [])) }} />
            </>
          ) : null}
        >
          <SearchBox label={text.search} value={filter.q} onSearch={(q) => narrow({ q })} width={210} />
          <FilterSelect label={text.stateFilter} width={170} value={group ?? ''} options={[{ value: '', label: text.all }, ...groupOptions(list.data)]} onChange={(value) => narrow({ group: value })} />
          <FilterSelect label={text.wayFilter} width={140} value={way ?? ''} options={[{ value: '', label: text.all }, ...Object.entries(transfersText.way).map(([value, label]) => ({ value, label }))]} onChange={(value) => narrow({ way: value })} />
        </FilterBar>
      </div>
      <QueryView query={list} subject={text.table} rows={6} isEmpty={({ items }) => items.length === 0} empty={empty}>{({ items }) => <TransferTable rows={items} />}</QueryView>
    </Panel>
  )
}

/** 组织关系转接: transfers out and in, and who should have transferred. */
export const ListPage = () => {
  const { can } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const [open, setOpen] = useState<'draft' | 'import' | null>(null)
  const side = filter.side === 'in' || filter.side === 'overdue' ? filter.side : 'out'
  const draft: Act | null = can('transfer.handle') ? { key: 'draft', label: text.draft, tone: 'primary', onSelect: () => setOpen('draft') } : null
  return (
    <>
      <PageHead
        title={text.title}
        facts={side === 'overdue' ? transfersText.overdue.facts : text.facts}
        actions={
          <>
            {can('transfer.approve') ? <ActButton act={{ key: 'import', label: text.importPackage, onSelect: () => setOpen('import') }} /> : null}
            {draft === null ? null : <ActButton act={draft} />}
          </>
        }
      />
      <Radio.Group className="dj-transfer-tabs" aria-label={text.sides} optionType="button" value={side} options={sides} onChange={({ target }) => setFilter({ ...noFilter, side: String(target.value) })} />
      {side === 'overdue' ? <OverdueTable /> : <Transfers side={side} filter={filter} setFilter={setFilter} onDraft={draft} />}
      <DraftDrawer isOpen={open === 'draft'} onClose={() => setOpen(null)} />
      {open === 'import' ? <ImportDrawer onClose={() => setOpen(null)} /> : null}
    </>
  )
}
