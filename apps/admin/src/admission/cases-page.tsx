import { QueryView, saveTable, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { formatLongDay, type Act } from '@dangjian/ui'
import { ActButton, EmptyState, FilterBar, FilterSelect, PageHead, Panel, SearchBox } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { unitChoices, useUnits } from '../life/units.ts'
import { ImportLink } from '../imports/import-link.tsx'
import { filterOptions, knownValue } from '../members/choices.ts'
import { KeysetTurn } from '../paging/keyset-turn.tsx'
import { AdoptDrawer } from './adopt-drawer.tsx'
import { caseRows } from './case-rows.ts'
import { CasesTable } from './cases-table.tsx'
import { admissionText } from './locales/zh-CN.ts'
import { OpenCaseDrawer } from './open-case-drawer.tsx'
import { PoolFigures } from './pool-figures.tsx'
import '../members/members.css'
import './admission.css'

const text = admissionText.cases
const limit = 20
const noFilter = { unit: '', q: '', stage: '', state: '', cursor: '', from: '' }
const firstPage = { cursor: '', from: '' }

const askedOf = (filter: typeof noFilter) => {
  const [stage, state] = [knownValue(admissionText.stages, filter.stage), knownValue(admissionText.states, filter.state)]
  return { ...(filter.unit === '' ? {} : { orgUnitId: filter.unit }), ...(filter.q === '' ? {} : { search: filter.q }), ...(stage ? { stage } : {}), ...(state ? { state } : {}) }
}

/** 在办人员: everybody under way with the next lawful act, in pinyin order. */
export const CasesPage = () => {
  const api = useApi()
  const { can, today } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const [drawer, setDrawer] = useState<'open' | 'adopt' | null>(null)
  const units = useUnits('admission.read')
  const asked = askedOf(filter)
  const list = useQuery({ ...api.admission.listCases.queryOptions({ ...asked, limit, ...(filter.cursor === '' ? {} : { cursor: filter.cursor }) }), placeholderData: keepPreviousData })
  const isFiltered = Object.keys(asked).length > 0
  const narrow = (change: Partial<typeof noFilter>): void => setFilter({ ...change, ...firstPage })
  const turn = (cursor: string): void => {
    const from = Number(filter.from) || 0
    const to = cursor === '' ? 0 : from + (cursor === list.data?.next ? limit : -limit)
    setFilter({ cursor, from: to <= 0 ? '' : String(to) })
  }
  const open: Act = { key: 'open', label: text.open, tone: 'primary', onSelect: () => setDrawer('open') }
  const from = (Number(filter.from) || 0) + 1
  return (
    <>
      <PageHead
        title={text.title}
        facts={text.facts(formatLongDay(today))}
        actions={
          <>
            <ActButton act={{ key: 'export', label: text.export, onSelect: () => saveTable(text.file(today), text.exportHead, caseRows(list.data?.items ?? [])), isDisabled: (list.data?.items.length ?? 0) === 0 }} />
            <ImportLink kind="admission" />
            {can('admission.handle') ? <ActButton act={{ key: 'adopt', label: text.adopt, onSelect: () => setDrawer('adopt') }} /> : null}
            {can('admission.handle') ? <ActButton act={open} /> : null}
          </>
        }
      />
      <PoolFigures orgUnitId={filter.unit} />
      <Panel isFlush>
        <div className="dj-panel-filters">
          <FilterBar label={text.filters} end={list.data ? <KeysetTurn summary={text.page(Math.min(from, list.data.total), from + list.data.items.length - 1, list.data.total)} cursor={filter.cursor} next={list.data.next} onCursor={turn} /> : null}>
            <SearchBox label={text.search} value={filter.q} onSearch={(q) => narrow({ q })} width={216} />
            <FilterSelect label={text.unit} width={128} value={filter.unit} options={[{ value: '', label: admissionText.all }, ...unitChoices(units.data ?? [])]} onChange={(unit) => narrow({ unit })} />
            <FilterSelect label={text.stage} width={112} value={filter.stage} options={filterOptions(admissionText.stages)} onChange={(stage) => narrow({ stage })} />
            <FilterSelect label={text.state} width={96} value={filter.state} options={[{ value: '', label: admissionText.states.open }, ...filterOptions(admissionText.states).filter(({ value }) => value !== '' && value !== 'open')]} onChange={(state) => narrow({ state })} />
          </FilterBar>
        </div>
        <QueryView
          query={list} subject={text.title} rows={8} isEmpty={({ total }) => total === 0}
          empty={isFiltered ? <EmptyState title={text.noMatch} willHold={text.noMatchHint} acts={[{ key: 'clear', label: text.clear, tone: 'go', onSelect: () => setFilter(noFilter) }]} /> : <EmptyState title={text.none} willHold={text.willHold} prepared={text.prepared} acts={can('admission.handle') ? [open] : []} />}
        >
          {({ items }) => <CasesTable rows={items} isLoading={list.isPlaceholderData} />}
        </QueryView>
      </Panel>
      {drawer === 'open' ? <OpenCaseDrawer unitId={filter.unit} onClose={() => setDrawer(null)} /> : null}
      {drawer === 'adopt' ? <AdoptDrawer unitId={filter.unit} onClose={() => setDrawer(null)} /> : null}
    </>
  )
}
