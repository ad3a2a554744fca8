import { QueryView, useApi, useUrlState } from '@dangjian/app-shell'
import { AppLink, formatTableDay } from '@dangjian/ui'
import { DataTable, EmptyState, FilterBar, FilterSelect, PageHead, Panel, SearchBox } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { filterOptions, knownValue } from '../members/choices.ts'
import { KeysetTurn } from '../paging/keyset-turn.tsx'
import { recordsText as text } from './locales/more.zh-CN.ts'
import { admissionText } from './locales/zh-CN.ts'
import '../members/members.css'
import './admission.css'

const limit = 20
const noFilter = { q: '', state: 'completed', cursor: '', from: '' }

/** 全程纪实: every case with its record to print. */
export const RecordsPage = () => {
  const api = useApi()
  const [filter, setFilter] = useUrlState(noFilter)
  const state = knownValue(admissionText.states, filter.state) ?? 'completed'
  const query = useQuery({ ...api.admission.listCases.queryOptions({ state, limit, ...(filter.q === '' ? {} : { search: filter.q }), ...(filter.cursor === '' ? {} : { cursor: filter.cursor }) }), placeholderData: keepPreviousData })
  const narrow = (change: Partial<typeof noFilter>): void => setFilter({ ...change, cursor: '', from: '' })
  const from = (Number(filter.from) || 0) + 1
  const turn = (cursor: string): void => {
    const to = cursor === '' ? 0 : from - 1 + (cursor === query.data?.next ? limit : -limit)
    setFilter({ cursor, from: to <= 0 ? '' : String(to) })
  }
  return (
    <>
      <PageHead title={text.title} {...(query.data === undefined ? {} : { facts: text.facts(query.data.total) })} />
      <Panel isFlush>
        <div className="dj-panel-filters">
          <FilterBar label={text.filters} end={query.data ? <KeysetTurn summary={text.page(Math.min(from, query.data.total), from + query.data.items.length - 1, query.data.total)} cursor={filter.cursor} next={query.data.next} onCursor={turn} /> : null}>
            <SearchBox label={text.search} value={filter.q} onSearch={(q) => narrow({ q })} width={216} />
            <FilterSelect label={text.state} width={112} value={state} options={filterOptions(admissionText.states).filter(({ value }) => value !== '')} onChange={(next) => narrow({ state: next })} />
          </FilterBar>
        </div>
        <QueryView query={query} subject={text.title} rows={8} isEmpty={({ total }) => total === 0} empty={filter.q === '' ? <EmptyState title={text.none} willHold={text.willHold} acts={[{ key: 'open', label: admissionText.cases.title, tone: 'go', href: '/admission' }]} /> : <EmptyState title={text.noMatch} willHold={text.noMatchHint} acts={[{ key: 'clear', label: text.clear, tone: 'go', onSelect: () => setFilter(noFilter) }]} />}>
          {({ items }) => (
            <DataTable
              label={text.title} rows={items} rowKey={({ id }) => id} isLoading={query.isPlaceholderData}
              columns={[
                { key: 'name', title: text.columns.name, kind: 'name', render: ({ id, name }) => <AppLink href={`/admission/${id}`}>{name}</AppLink> },
                { key: 'branch', title: text.columns.branch, render: ({ orgUnitName }) => orgUnitName },
                { key: 'stage', title: text.columns.stage, render: ({ stage }) => admissionText.stages[stage] },
                { key: 'state', title: text.columns.state, render: (line) => (line.outcome === null ? admissionText.states[line.state] : admissionText.outcomes[line.outcome]) },
                { key: 'applied', title: text.columns.applied, kind: 'date', render: ({ appliedOn }) => formatTableDay(appliedOn) },
                { key: 'papers', title: text.columns.papers, render: ({ held, missing }) => text.papersOf(held, missing) },
                { key: 'acts', title: text.columns.acts, kind: 'acts', render: ({ id, name }) => <><AppLink href={`/admission/${id}/papers/archive_list`} aria-label={text.listOf(name)}>{text.list}</AppLink><AppLink href={`/admission/${id}/papers/full_record`} aria-label={text.printOf(name)}>{text.print}</AppLink></> },
              ]}
            />
          )}
        </QueryView>
      </Panel>
    </>
  )
}
