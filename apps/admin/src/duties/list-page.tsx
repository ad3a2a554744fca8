import { QueryView, saveTable, useApi, useApiClient, useSession, useUrlState, useDescribeError } from '@dangjian/app-shell'
import { formatDeadline, formatTableDay, stateOfDeadline, type Failure, type StateName } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, FailureNote, FilterBar, FilterSelect, LinkButton, PageHead, PageTurn, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { unitChoices, useUnits } from '../life/units.ts'
import { DutyDrawer } from './duty-drawer.tsx'
import { dayBefore, lastDayOf } from './duty-rows.ts'
import { dutiesText } from './locales/zh-CN.ts'
import type { Duty } from './types.ts'
import './duties.css'

const text = dutiesText.list
const noFilter = { unit: '', year: '', state: '', due: '', cursor: '', open: '' }

/** State of a duty as the house shows it. */
export const dutyState = (duty: Pick<Duty, 'state' | 'dueOn'>, today: string): StateName => {
  if (duty.state === 'done' || duty.state === 'late') return duty.state
  return stateOfDeadline(duty.dueOn, today)
}

const queryOf = (filter: typeof noFilter, year: string, today: string) => {
  const isOverdue = filter.state === 'overdue'
  const before = isOverdue ? dayBefore(today) : filter.due === 'month' || filter.due === 'quarter' ? lastDayOf(today, filter.due) : undefined
  return {
    ...(filter.unit === '' ? {} : { orgUnitId: filter.unit }),
    year: Number(year),
    ...(filter.state === '' ? {} : { status: filter.state === 'done' ? ('done' as const) : ('open' as const) }),
    ...(before === undefined ? {} : { dueBefore: before }),
    ...(filter.cursor === '' ? {} : { cursor: filter.cursor }),
    limit: 50,
  }
}

const useExport = () => {
  const client = useApiClient()
  const describe = useDescribeError()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const run = async (unit: string, year: string): Promise<void> => {
    setBusy(true)
    setFailure(null)
    try {
      const rows = await client.duties.exportDuties.query({ year: Number(year), ...(unit === '' ? {} : { orgUnitId: unit }) })
      const heads = text.columns
      saveTable(
        text.file(year),
        [heads.unit, heads.list, heads.title, heads.standard, heads.post, heads.due, heads.state, heads.done, heads.by, heads.evidence, heads.basis],
        rows.map((row) => [row.orgUnitName, row.listTitle, row.title, row.standard, dutiesText.post(row.post), row.dueOn, dutiesText.states[row.state], row.doneOn, row.doneBy, row.evidence, row.basis]),
      )
    } catch (error) {
      setFailure(describe(error))
    } finally {
      setBusy(false)
    }
  }
  return { run, isBusy, failure }
}

/** Duties by deadline with filters; one opens beside the list to be completed with its evidence or taken back. */
export const ListPage = () => {
  const api = useApi()
  const { can, today } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const year = /^\d{4}$/.test(filter.year) ? filter.year : today.slice(0, 4)
  const units = useUnits('duty.read')
  const duties = useQuery(api.duties.listDuties.queryOptions(queryOf(filter, year, today)))
  const file = useExport()
  const narrow = (change: Partial<typeof noFilter>): void => setFilter({ ...change, cursor: '' })
  const isFiltered = [filter.unit, filter.state, filter.due].some((value) => value !== '')
  const years = [1, 0, -1, -2].map((step) => String(Number(today.slice(0, 4)) + step))
  const shown = duties.data?.items.length ?? 0
  return (
    <>
      <PageHead
        title={text.title}
        {...(duties.data === undefined ? {} : { facts: text.facts(duties.data.total) })}
        actions={<><ActButton act={{ key: 'save', label: text.save, onSelect: () => void file.run(filter.unit, year), isBusy: file.isBusy }} />{can('duty.assign') ? <ActButton act={{ key: 'assign', label: text.assign, tone: 'primary', href: '/duties/templates' }} /> : null}</>}
      />
      <FailureNote failure={file.failure} />
      <FilterBar end={duties.data === undefined ? null : <PageTurn summary={text.page(shown, duties.data.total)} hasPrevious={filter.cursor !== ''} hasNext={duties.data.next !== null} onPrevious={() => setFilter({ cursor: '' })} onNext={() => setFilter({ cursor: duties.data?.next ?? '' })} />}>
        <FilterSelect label={text.year} value={year} width={120} options={years.map((value) => ({ value, label: text.yearOf(value) }))} onChange={(value) => narrow({ year: value })} />
        <FilterSelect label={text.unit} value={filter.unit} options={[{ value: '', label: text.all }, ...unitChoices((units.data ?? []).filter(({ kind }) => kind !== 'group' && kind !== 'mass_org'))]} onChange={(unit) => narrow({ unit })} />
        <FilterSelect label={text.state} value={filter.state} width={120} options={[{ value: '', label: text.stateAll }, { value: 'open', label: text.stateOpen }, { value: 'overdue', label: text.stateOverdue }, { value: 'done', label: text.stateDone }]} onChange={(state) => narrow({ state })} />
        <FilterSelect label={text.due} value={filter.due} width={150} options={[{ value: '', label: text.dueAll }, { value: 'month', label: text.dueMonth }, { value: 'quarter', label: text.dueQuarter }]} onChange={(due) => narrow({ due })} />
      </FilterBar>
      <Panel isFlush>
        <QueryView
          query={duties}
          subject={text.title}
          rows={8}
          isEmpty={(page) => page.items.length === 0}
          empty={isFiltered
            ? <EmptyState title={text.noneFound} willHold={text.noneFoundWhy} acts={[{ key: 'clear', label: text.clear, tone: 'go', onSelect: () => setFilter(noFilter) }]} />
            : <EmptyState title={text.none} willHold={text.willHold} prepared={text.prepared} acts={can('duty.assign') ? [{ key: 'assign', label: text.toTemplates, tone: 'go', href: '/duties/templates' }] : []} />}
        >
          {(page) => (
            <DataTable
              label={text.title}
              rows={page.items}
              rowKey={(row) => row.id}
              isCurrent={(row) => row.id === filter.open}
              columns={[
                { key: 'title', title: text.columns.title, kind: 'name', width: 320, render: (row) => <>{row.title}<span className="dj-sub">{row.standard}</span></> },
                { key: 'unit', title: text.columns.unit, render: (row) => row.orgUnitName },
                { key: 'list', title: text.columns.list, render: (row) => row.listTitle },
                { key: 'post', title: text.columns.post, render: (row) => dutiesText.post(row.post) },
                { key: 'due', title: text.columns.due, kind: 'date', render: (row) => formatTableDay(row.dueOn) },
                { key: 'state', title: text.columns.state, render: (row) => <StateTag state={dutyState(row, today)}>{row.doneOn === null ? formatDeadline(row.dueOn, today).split(dutiesText.gap)[1] : dutiesText.states[row.state]}</StateTag> },
                { key: 'done', title: text.columns.done, kind: 'date', render: (row) => formatTableDay(row.doneOn) },
                {
                  key: 'acts', title: text.columns.acts, kind: 'acts',
                  render: (row) => (row.doneOn === null && can('duty.complete')
                    ? <LinkButton label={text.completeOf(row.title)} onSelect={() => setFilter({ open: row.id })}>{text.complete}</LinkButton>
                    : <LinkButton label={text.openOf(row.title)} onSelect={() => setFilter({ open: row.id })}>{text.open}</LinkButton>),
                },
              ]}
            />
          )}
        </QueryView>
      </Panel>
      <DutyDrawer itemId={filter.open} onClose={() => setFilter({ open: '' })} />
    </>
  )
}
