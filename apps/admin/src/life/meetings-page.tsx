import { QueryView, saveTable, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { AppLink } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, FilterBar, FilterSelect, PageHead, PageTurn, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Input } from 'antd'
import { kindChoices, kindOf } from './kinds.ts'
import { lifecycleText } from './locales/lifecycle.zh-CN.ts'
import { lifeText } from './locales/zh-CN.ts'
import { LateTag, MeetingStand, standOf, standText } from './stage-tag.tsx'
import type { MeetingItem } from './types.ts'
import { unitChoices, useUnits } from './units.ts'
import { YearbookAct } from './yearbook-act.tsx'

const text = lifeText.meetings
const noFilter = { unit: '', kind: '', status: '', from: '', to: '', cursor: '' }
const stages = ['planned', 'notified', 'pending', 'returned', 'checked', 'archived', 'cancelled'] as const
const statuses = [
  { value: '', label: text.all }, { value: 'held', label: text.state.held }, { value: 'late', label: lifecycleText.late },
  ...stages.map((stage) => ({ value: stage as string, label: lifecycleText.stage[stage] })),
]

const statusInput = (status: string) => {
  const stage = stages.find((one) => one === status)
  if (stage !== undefined) return { stage }
  return status === 'held' ? { status } as const : status === 'late' ? { isLate: true } : {}
}

const peopleOf = (meeting: MeetingItem): string | null => {
  if (meeting.status === 'held') return lifeText.ofPeople(meeting.present, meeting.expected)
  return meeting.status === 'planned' ? text.replies(meeting.coming, meeting.cannot) : null
}

/** Meetings and activities with filters, latest first. */
export const MeetingsPage = () => {
  const api = useApi()
  const { can, today } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const units = useUnits('meeting.read')
  const kind = kindOf(filter.kind)
  const query = useQuery(api.life.listMeetings.queryOptions({
    ...(filter.unit === '' ? {} : { orgUnitId: filter.unit }),
    ...(kind === undefined ? {} : { kind }),
    ...statusInput(filter.status),
    ...(filter.from === '' ? {} : { from: filter.from }),
    ...(filter.to === '' ? {} : { to: filter.to }),
    ...(filter.cursor === '' ? {} : { cursor: filter.cursor }),
  }))
  const narrow = (change: Partial<typeof noFilter>): void => setFilter({ ...change, cursor: '' })
  const items = query.data?.items ?? []
  const isFiltered = [filter.unit, filter.kind, filter.status, filter.from, filter.to].some((value) => value !== '')
  const acts = can('meeting.plan') ? [{ key: 'plan', label: text.plan, tone: 'primary', href: '/life/meetings/new' } as const] : []
  const { title, unit, kind: kindHead, date, place, people, state } = text.columns
  const save = (): void => saveTable(text.file, [title, unit, kindHead, date, place, people, state], items.map((row) => [row.title, row.orgUnitName, lifeText.kinds[row.kind], `${row.heldOn ?? row.date} ${row.time}`, row.place, peopleOf(row), standText(standOf(row, today))]))
  return (
    <>
      <PageHead title={text.title} actions={<><YearbookAct unit={filter.unit} /><ActButton act={{ key: 'save', label: text.save, onSelect: save, isDisabled: items.length === 0 }} />{can('meeting.record') ? <ActButton act={{ key: 'record', label: text.record, href: '/life/meetings/record' }} /> : null}{acts.map((act) => <ActButton key={act.key} act={act} />)}</>} />
      <FilterBar
        end={query.data === undefined ? null : <PageTurn summary={text.page(items.length, query.data.total)} hasPrevious={filter.cursor !== ''} hasNext={query.data.next !== null} onPrevious={() => setFilter({ cursor: '' })} onNext={() => setFilter({ cursor: query.data?.next ?? '' })} />}
      >
        <FilterSelect label={text.unit} value={filter.unit} options={[{ value: '', label: text.all }, ...unitChoices(units.data ?? [])]} onChange={(value) => narrow({ unit: value })} />
        <FilterSelect label={text.kind} value={filter.kind} width={140} options={kindChoices} onChange={(value) => narrow({ kind: value })} />
        <FilterSelect label={text.status} value={filter.status} width={120} options={statuses} onChange={(value) => narrow({ status: value })} />
        <Input type="date" aria-label={text.fromLabel} prefix={<span className="dj-hint">{text.from}</span>} style={{ width: 168 }} value={filter.from} onChange={(event) => narrow({ from: event.target.value })} />
        <Input type="date" aria-label={text.toLabel} prefix={<span className="dj-hint">{text.to}</span>} style={{ width: 168 }} value={filter.to} onChange={(event) => narrow({ to: event.target.value })} />
      </FilterBar>
      <Panel isFlush>
        <QueryView
          query={query}
          subject={text.title}
          rows={8}
          isEmpty={(page) => page.items.length === 0}
          empty={isFiltered
            ? <EmptyState title={text.noneFound} willHold={text.noneFoundWhy} acts={[{ key: 'clear', label: text.clear, tone: 'go', onSelect: () => setFilter(noFilter) }]} />
            : <EmptyState title={text.none} willHold={text.willHold} prepared={text.prepared} acts={acts} />}
        >
          {(page) => (
            <DataTable
              label={text.list}
              rows={page.items}
              rowKey={(row) => row.id}
              columns={[
                { key: 'title', title, kind: 'name', render: (row) => row.title },
                { key: 'unit', title: unit, render: (row) => row.orgUnitName },
                { key: 'kind', title: kindHead, render: (row) => lifeText.kinds[row.kind] },
                { key: 'date', title: date, kind: 'date', render: (row) => `${row.heldOn ?? row.date} ${row.time}` },
                { key: 'place', title: place, render: (row) => row.place },
                { key: 'people', title: people, render: peopleOf },
                { key: 'state', title: state, render: (row) => <><MeetingStand meeting={row} today={today} />{row.isLate ? <>{lifeText.gap}<LateTag /></> : null}</> },
                {
                  key: 'acts', title: text.columns.acts, kind: 'acts',
                  render: (row) => (
                    <>
                      {standOf(row, today) === 'awaiting' && can('meeting.record') ? <AppLink href={`/life/meetings/${row.id}/record`} aria-label={text.recordOf(row.title)}>{text.toRecord}</AppLink> : null}
                      <AppLink href={`/life/meetings/${row.id}`} aria-label={text.openOf(row.title)}>{text.open}</AppLink>
                    </>
                  ),
                },
              ]}
            />
          )}
        </QueryView>
      </Panel>
    </>
  )
}
