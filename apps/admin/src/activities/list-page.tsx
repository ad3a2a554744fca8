import { QueryView, saveTable, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { AppLink, formatCount, formatTableDay, type StateName } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, FilterBar, FilterSelect, KeyFigures, PageHead, Panel, SearchBox, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { activitiesText } from './locales/zh-CN.ts'
import type { ActivityLine } from './types.ts'

const text = activitiesText.list
const noFilter = { kind: '', year: '', q: '' }
const looks: Record<ActivityLine['phase'], StateName> = { ahead: 'future', enrolling: 'due', closed: 'locked', unrecorded: 'soon', recorded: 'done', cancelled: 'notApplicable' }
const kinds = ['lecture', 'film', 'education_base', 'history_reading', 'speech_contest', 'recital', 'volunteer', 'july_first', 'police_day', 'other'] as const

const spanOf = ({ beginsOn, endsOn }: ActivityLine): string => (beginsOn === endsOn ? formatTableDay(beginsOn) : `${formatTableDay(beginsOn)}～${formatTableDay(endsOn)}`)

const Totals = ({ items }: { items: readonly ActivityLine[] }) => {
  const sum = (of: (line: ActivityLine) => number): number => items.reduce((total, line) => total + of(line), 0)
  const present = sum((line) => line.present)
  const hours = sum((line) => line.present * line.hours)
  return (
    <KeyFigures label={text.totals.label} figures={[
      { key: 'sessions', label: text.totals.sessions, value: formatCount(sum(({ sessions }) => sessions)), unit: text.units.sessions },
      { key: 'places', label: text.totals.places, value: formatCount(sum(({ places }) => places)), unit: text.units.people },
      { key: 'enrolled', label: text.totals.enrolled, value: formatCount(sum(({ enrolled }) => enrolled)), unit: text.units.people },
      { key: 'present', label: text.totals.present, value: formatCount(present), unit: text.units.people },
      { key: 'hours', label: text.totals.hours, value: present === 0 ? '–' : (hours / present).toFixed(1), unit: text.units.hours },
    ]} />
  )
}

const Table = ({ items, label, base, isTraining }: { items: readonly ActivityLine[]; label: string; base: string; isTraining: boolean }) => (
  <DataTable
    label={label}
    rows={items}
    rowKey={({ id }) => id}
    columns={[
      { key: 'title', title: text.columns.title, kind: 'name', render: ({ id, title }) => <AppLink href={`${base}/${id}`}>{title}</AppLink> },
      ...(isTraining ? [] : [{ key: 'kind', title: text.columns.kind, render: ({ kind }: ActivityLine) => activitiesText.kinds[kind] }]),
      { key: 'unit', title: text.columns.unit, render: ({ hostName, unitName }) => hostName ?? unitName },
      { key: 'when', title: text.columns.when, kind: 'date', render: spanOf },
      ...(isTraining ? [{ key: 'sessions', title: text.columns.sessions, kind: 'number' as const, render: ({ sessions }: ActivityLine) => formatCount(sessions) }] : []),
      { key: 'places', title: text.columns.places, kind: 'number', render: ({ places }) => formatCount(places) },
      { key: 'enrolled', title: text.columns.enrolled, kind: 'number', render: ({ enrolled }) => formatCount(enrolled) },
      { key: 'waiting', title: text.columns.waiting, kind: 'number', render: ({ waiting }) => formatCount(waiting) },
      { key: 'present', title: text.columns.present, kind: 'number', render: ({ phase, present }) => (phase === 'recorded' || present > 0 ? formatCount(present) : '–') },
      { key: 'state', title: text.columns.state, render: ({ phase }) => <StateTag state={looks[phase]}>{activitiesText.phases[phase]}</StateTag> },
      { key: 'acts', title: text.columns.acts, kind: 'acts', render: ({ id, title }) => <AppLink href={`${base}/${id}`} aria-label={activitiesText.viewOf(title)}>{activitiesText.view}</AppLink> },
    ]}
  />
)

const ListPage = ({ isTraining }: { isTraining: boolean }) => {
  const api = useApi()
  const { can, today } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const words = isTraining ? text.training : text.activities
  const base = isTraining ? '/training' : '/activities'
  const kind = kinds.find((one) => one === filter.kind)
  const thisYear = Number(today.slice(0, 4))
  const year = filter.year === '' ? thisYear : Number(filter.year)
  const query = useQuery(api.activities.listActivities.queryOptions({ training: isTraining, year, ...(kind === undefined ? {} : { kind }), ...(filter.q === '' ? {} : { text: filter.q }) }))
  const create = { key: 'create', label: words.create, tone: 'primary', href: `/activities/create/${isTraining ? 'training' : 'activity'}` } as const
  const items = query.data?.items ?? []
  const save = (): void => saveTable(words.file, Object.values(text.columns).slice(0, -1), items.map((line) => [line.title, activitiesText.kinds[line.kind], line.hostName ?? line.unitName, spanOf(line), line.sessions, line.places, line.enrolled, line.waiting, line.present, activitiesText.phases[line.phase]]))
  return (
    <>
      <PageHead title={words.title} facts={query.data === undefined ? '' : words.facts(items.length, query.data.year)} actions={can('activity.manage') ? <ActButton act={create} /> : null} />
      <FilterBar end={<ActButton act={{ key: 'export', label: activitiesText.export, isDisabled: items.length === 0, onSelect: save }} />}>
        {isTraining ? null : <FilterSelect label={text.kind} value={filter.kind} onChange={(next) => setFilter({ kind: next })} options={[{ value: '', label: text.all }, ...kinds.map((value) => ({ value, label: activitiesText.kinds[value] }))]} />}
        <FilterSelect label={text.year} value={String(year)} onChange={(next) => setFilter({ year: next })} options={[0, 1, 2, 3].map((back) => ({ value: String(thisYear + 1 - back), label: text.yearOf(thisYear + 1 - back) }))} />
        <SearchBox label={text.search} value={filter.q} onSearch={(q) => setFilter({ q })} />
      </FilterBar>
      {isTraining && items.length > 0 ? <Totals items={items} /> : null}
      <Panel isFlush>
        <QueryView query={query} subject={words.subject} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={words.none} willHold={words.willHold} acts={can('activity.manage') ? [{ ...create, tone: 'go' }] : []} />}>
          {(page) => <Table items={page.items} label={words.title} base={base} isTraining={isTraining} />}
        </QueryView>
      </Panel>
    </>
  )
}

/** 主题活动 of a year. */
export const ActivitiesPage = () => <ListPage isTraining={false} />

/** 党务干部培训 of a year, with how many people took part. */
export const TrainingPage = () => <ListPage isTraining />
