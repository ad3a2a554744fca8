import { QueryView, useApi, useUrlState } from '@dangjian/app-shell'
import { AppLink, formatTableDay } from '@dangjian/ui'
import { DataTable, EmptyState, FilterBar, FilterSelect, PageHead, PageTurn, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Checkbox } from 'antd'
import { kindChoices, kindOf } from './kinds.ts'
import { lifecycleText } from './locales/lifecycle.zh-CN.ts'
import { lifeText } from './locales/zh-CN.ts'
import { LateTag } from './stage-tag.tsx'
import { unitChoices, useUnits } from './units.ts'

const text = lifecycleText.checks
const noFilter = { unit: '', kind: '', late: '', cursor: '' }

/** Records that others entered and that wait for this person's check. */
export const ChecksPage = () => {
  const api = useApi()
  const [filter, setFilter] = useUrlState(noFilter)
  const units = useUnits('meeting.check')
  const kind = kindOf(filter.kind)
  const query = useQuery(api.life.listMeetings.queryOptions({
    toCheck: true,
    ...(filter.unit === '' ? {} : { orgUnitId: filter.unit }),
    ...(kind === undefined ? {} : { kind }),
    ...(filter.late === '1' ? { isLate: true } : {}),
    ...(filter.cursor === '' ? {} : { cursor: filter.cursor }),
  }))
  const narrow = (change: Partial<typeof noFilter>): void => setFilter({ ...change, cursor: '' })
  const isFiltered = filter.unit !== '' || filter.kind !== '' || filter.late !== ''
  const { title, unit, kind: kindHead, date, people, by, mark, acts } = text.columns
  return (
    <>
      <PageHead title={text.title} facts={text.facts} />
      <FilterBar
        end={query.data === undefined ? null : <PageTurn summary={text.page(query.data.items.length, query.data.total)} hasPrevious={filter.cursor !== ''} hasNext={query.data.next !== null} onPrevious={() => setFilter({ cursor: '' })} onNext={() => setFilter({ cursor: query.data?.next ?? '' })} />}
      >
        <FilterSelect label={text.unit} value={filter.unit} options={[{ value: '', label: text.all }, ...unitChoices(units.data ?? [])]} onChange={(value) => narrow({ unit: value })} />
        <FilterSelect label={text.kind} value={filter.kind} width={140} options={kindChoices} onChange={(value) => narrow({ kind: value })} />
        <Checkbox checked={filter.late === '1'} onChange={(event) => narrow({ late: event.target.checked ? '1' : '' })}>{text.late}</Checkbox>
      </FilterBar>
      <Panel isFlush>
        <QueryView
          query={query}
          subject={text.list}
          isEmpty={(page) => page.items.length === 0}
          empty={isFiltered
            ? <EmptyState title={text.noneFound} willHold={text.noneFoundWhy} acts={[{ key: 'clear', label: text.clear, tone: 'go', onSelect: () => setFilter(noFilter) }]} />
            : <EmptyState title={text.none} willHold={text.willHold} />}
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
                { key: 'date', title: date, kind: 'date', render: (row) => formatTableDay(row.heldOn ?? row.date) },
                { key: 'people', title: people, render: (row) => lifeText.ofPeople(row.present, row.expected) },
                { key: 'by', title: by, render: (row) => row.recordedBy },
                { key: 'mark', title: mark, render: (row) => (row.isLate ? <LateTag /> : null) },
                { key: 'acts', title: acts, kind: 'acts', render: (row) => <AppLink href={`/life/meetings/${row.id}`} aria-label={text.openOf(row.title)}>{text.open}</AppLink> },
              ]}
            />
          )}
        </QueryView>
      </Panel>
    </>
  )
}
