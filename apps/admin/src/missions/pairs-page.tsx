import { QueryView, saveTable, useAct, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { formatCount, formatTableDay } from '@dangjian/ui'
import { ActButton, ConfirmAct, DataTable, DrawerForm, EmptyState, FilterBar, FilterSelect, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { useId, useState } from 'react'
import { missionsText } from './locales/zh-CN.ts'
import { PersonSelect } from './person-select.tsx'
import type { BranchBalance, PairLine } from './types.ts'
import './missions.css'

const text = missionsText.pairs
const noFilter = { state: 'open', unit: '' }
const formId = 'found-pair'

const typeName = (type: string | null): string => (type === null ? text.noType : (missionsText.policeTypes[type] ?? type))

/** Members by police type in one line, the probationary ones after a plus sign and those with a seat in brackets. */
export const typeLine = ({ types }: Pick<BranchBalance, 'types'>): string => types.map(({ policeType, formal, probationary, seated }) => text.typeLine(typeName(policeType), formal, probationary, seated)).join(missionsText.gap)

const Balance = () => {
  const api = useApi()
  const query = useQuery(api.missions.branchBalance.queryOptions({}))
  return (
    <Panel title={text.balance} note={text.balanceNote} isFlush>
      <QueryView query={query} subject={text.balance} rows={6} isEmpty={({ items }) => items.length === 0} empty={<EmptyState title={text.balanceNone} />}>
        {({ items }) => (
          <DataTable
            label={text.balance}
            rows={items}
            rowKey={({ orgUnitId }) => orgUnitId}
            columns={[
              { key: 'name', title: text.balanceColumns.name, kind: 'name', render: ({ name }) => name },
              { key: 'members', title: text.balanceColumns.members, kind: 'number', render: ({ members }) => formatCount(members) },
              { key: 'probationary', title: text.balanceColumns.probationary, kind: 'number', render: ({ probationary }) => formatCount(probationary) },
              { key: 'seated', title: text.balanceColumns.seated, kind: 'number', render: ({ seated }) => formatCount(seated) },
              { key: 'types', title: text.balanceColumns.types, width: 320, render: (line) => <span className="dj-wrap">{typeLine(line)}</span> },
              {
                key: 'findings', title: text.balanceColumns.findings, width: 280,
                render: ({ findings }) => (findings.length === 0 ? text.noFinding : <ul className="dj-plain-list">{findings.map(({ kind, policeType, count }) => <li key={`${kind}${policeType ?? ''}`}><StateTag state="info">{text.finding[kind](typeName(policeType), count)}</StateTag></li>)}</ul>),
              },
            ]}
          />
        )}
      </QueryView>
    </Panel>
  )
}

const EndPair = ({ pair }: { pair: PairLine }) => {
  const api = useApi()
  const { today } = useSession()
  const end = useAct(api.missions.endPair.mutationOptions())
  const [day, setDay] = useState(today)
  const [outcome, setOutcome] = useState('')
  const [dayId, outcomeId] = [useId(), useId()]
  return (
    <ConfirmAct tone="link" label={text.end} title={text.endOf(pair.helperName, pair.helpedName)} confirmLabel={text.end} consequence={text.endWill} canConfirm={day !== '' && outcome.trim().length >= 2} onConfirm={() => end.run({ id: pair.id, validTo: day, outcome: outcome.trim() })}>
      <div className="dj-act-field"><label htmlFor={dayId}>{text.endOn}</label><Input id={dayId} type="date" value={day} max={today} onChange={(event) => setDay(event.target.value)} /></div>
      <div className="dj-act-field"><label htmlFor={outcomeId}>{text.outcome}</label><Input.TextArea id={outcomeId} rows={3} value={outcome} maxLength={500} onChange={(event) => setOutcome(event.target.value)} /></div>
    </ConfirmAct>
  )
}

interface Fields {
  helperMemberId: string
  helpedMemberId: string
  purpose: string
  validFrom: string
  plannedTo?: string
}

const FoundDrawer = ({ onClose }: { onClose: () => void }) => {
  const api = useApi()
  const { today } = useSession()
  const found = useAct(api.missions.foundPair.mutationOptions(), onClose)
  const required = (message: string) => [{ required: true, message }]
  return (
    <DrawerForm isOpen title={text.found} formId={formId} submitLabel={text.found} consequence={text.foundWill} isBusy={found.isBusy} failure={found.failure} onClose={onClose}>
      <Form<Fields> id={formId} layout="vertical" requiredMark={false} initialValues={{ validFrom: today }} scrollToFirstError={{ focus: true }} onFinish={({ plannedTo = '', ...fields }) => found.submit({ ...fields, ...(plannedTo === '' ? {} : { plannedTo }) })}>
        <Form.Item name="helperMemberId" label={text.helper} extra={missionsText.personHint} rules={required(missionsText.personMissing)}><PersonSelect /></Form.Item>
        <Form.Item name="helpedMemberId" label={text.helped} rules={required(missionsText.personMissing)}><PersonSelect /></Form.Item>
        <Form.Item name="purpose" label={text.purpose} rules={[{ required: true, min: 2, message: missionsText.reasonMissing }]}><Input.TextArea rows={3} maxLength={500} /></Form.Item>
        <Form.Item name="validFrom" label={text.from} rules={required(missionsText.dayMissing)}><Input type="date" max={today} /></Form.Item>
        <Form.Item name="plannedTo" label={text.planned} extra={text.plannedOptional}><Input type="date" /></Form.Item>
      </Form>
    </DrawerForm>
  )
}

const save = (rows: readonly PairLine[]): void =>
  saveTable(text.file, [text.columns.helper, text.columns.helped, text.columns.unit, text.columns.purpose, text.columns.from, text.columns.planned, text.endOn, text.columns.outcome],
    rows.map((pair) => [pair.helperName, pair.helpedName, pair.orgUnitName, pair.purpose, pair.validFrom, pair.plannedTo, pair.validTo, pair.outcome]))

/** Members over posts and police types branch by branch, and who helps whom. */
export const PairsPage = () => {
  const api = useApi()
  const { can } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const [isOpen, setOpen] = useState(false)
  const state = filter.state === 'open' || filter.state === 'ended' ? filter.state : undefined
  const pairs = useQuery(api.missions.listPairs.queryOptions(state === undefined ? {} : { state }))
  const rows = pairs.data?.items ?? []
  const first = { key: 'found', label: text.found, tone: 'primary', onSelect: () => setOpen(true) } as const
  return (
    <>
      <PageHead title={text.title} actions={<><ActButton act={{ key: 'save', label: missionsText.save, onSelect: () => save(rows) }} />{can('duty.assign') ? <ActButton act={first} /> : null}</>} />
      <Balance />
      <FilterBar label={text.list} end={pairs.data ? text.count(rows.length) : null}>
        <FilterSelect label={text.state} value={filter.state} width={120} options={[{ value: 'open', label: text.open }, { value: 'ended', label: text.ended }, { value: 'all', label: text.all }]} onChange={(next) => setFilter({ state: next })} />
      </FilterBar>
      <Panel title={text.list} isFlush>
        <QueryView query={pairs} subject={text.list} rows={4} isEmpty={({ items }) => items.length === 0} empty={<EmptyState title={text.none} willHold={text.willHold} />}>
          {({ items }) => (
            <DataTable
              label={text.list}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                { key: 'helper', title: text.columns.helper, kind: 'name', render: ({ helperName }) => helperName },
                { key: 'helped', title: text.columns.helped, kind: 'name', render: ({ helpedName }) => helpedName },
                { key: 'unit', title: text.columns.unit, render: ({ orgUnitName }) => orgUnitName },
                { key: 'purpose', title: text.columns.purpose, width: 240, render: ({ purpose, outcome }) => <span className="dj-wrap">{purpose}{outcome === null ? null : <span className="dj-sub">{text.outcome}：{outcome}</span>}</span> },
                { key: 'from', title: text.columns.from, kind: 'date', render: ({ validFrom }) => formatTableDay(validFrom) },
                { key: 'planned', title: text.columns.planned, kind: 'date', render: ({ plannedTo }) => formatTableDay(plannedTo) },
                { key: 'state', title: text.columns.state, render: ({ validTo }) => <StateTag state={validTo === null ? 'due' : 'done'}>{validTo === null ? text.open : text.ended}</StateTag> },
                { key: 'acts', title: text.columns.acts, kind: 'acts', render: (pair) => (pair.canEnd ? <EndPair pair={pair} /> : null) },
              ]}
            />
          )}
        </QueryView>
      </Panel>
      {isOpen ? <FoundDrawer onClose={() => setOpen(false)} /> : null}
    </>
  )
}
