import { QueryView, saveFile, useAct, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { formatLongDay, type Act } from '@dangjian/ui'
import { ActButton, EmptyState, FailureNote, FilterBar, FilterSelect, PageHead, Panel, SearchBox } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { unitChoices, useUnits } from '../life/units.ts'
import { KeysetTurn } from '../paging/keyset-turn.tsx'
import { base64Bytes } from './base64-bytes.ts'
import { filterOptions, knownValue } from './choices.ts'
import { ColumnChoice } from './column-choice.tsx'
import { fileText, fileWords } from './locales/file.zh-CN.ts'
import { membersText } from './locales/zh-CN.ts'
import { RegisterDrawer } from './register-drawer.tsx'
import { chosenColumns, rosterColumns } from './roster-columns.ts'
import { RosterFigures } from './roster-figures.tsx'
import { RosterTable } from './roster-table.tsx'
import './members.css'

const text = membersText.roster
const { words } = membersText
const limit = 20
// `from` is how many lines stand before the page; the cursor alone does not tell.
const noFilter = { unit: '', q: '', status: '', category: '', education: '', gender: '', state: '', police: '', columns: '', cursor: '', from: '' }
const leftColumns = 'branch.status.state.joinedOn.category'
const firstPage = { cursor: '', from: '' }
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What the server is asked for; unknown texts in the address are left out. */
const askedOf = (filter: typeof noFilter) => {
  const [status, category] = [knownValue(words.status, filter.status), knownValue(words.category, filter.category)]
  const [education, gender] = [knownValue(words.education, filter.education), knownValue(words.gender, filter.gender)]
  const [state, policeType] = [knownValue(fileWords.state, filter.state), knownValue(fileWords.policeType, filter.police)]
  return {
    ...(filter.unit === '' ? {} : { orgUnitId: filter.unit }), ...(filter.q === '' ? {} : { search: filter.q }),
    ...(status ? { status } : {}), ...(category ? { category } : {}), ...(education ? { education } : {}), ...(gender ? { gender } : {}), ...(state ? { state } : {}), ...(policeType ? { policeType } : {}),
  }
}

/** 党员名册: figures and findings of the chosen organization, and its members in pinyin order. */
export const RosterPage = () => {
  const api = useApi()
  const { can, today } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const [isRegistering, setRegistering] = useState(false)
  const units = useUnits('member.read')
  const asked = askedOf(filter)
  // Who left is told by how and when, wherever the column would otherwise be left out.
  const columns = chosenColumns(filter.state === 'exited' && filter.columns === '' ? leftColumns : filter.columns)
  const list = useQuery({ ...api.members.listMembers.queryOptions({ ...asked, limit, ...(filter.cursor === '' ? {} : { cursor: filter.cursor }) }), placeholderData: keepPreviousData })
  const save = useAct(api.members.exportRoster.mutationOptions(), ({ fileName, contentBase64 }) => saveFile(fileName, base64Bytes(contentBase64), xlsx))
  const isFiltered = Object.keys(asked).length > 0
  const isEmpty = list.data?.total === 0 && !isFiltered
  const narrow = (change: Partial<typeof noFilter>): void => setFilter({ ...change, ...firstPage })
  const turn = (cursor: string): void => {
    const from = Number(filter.from) || 0
    const to = cursor === '' ? 0 : from + (cursor === list.data?.next ? limit : -limit)
    setFilter({ cursor, from: to <= 0 ? '' : String(to) })
  }
  const importAct: Act = { key: 'import', label: text.import, href: '/imports/new/roster', tone: isEmpty ? 'primary' : 'plain' }
  const from = (Number(filter.from) || 0) + 1
  const emptyState = isFiltered
    ? <EmptyState title={text.noMatch} willHold={text.noMatchHint} acts={[{ key: 'clear', label: text.clear, tone: 'go', onSelect: () => setFilter(noFilter) }]} />
    : <EmptyState title={text.none} willHold={text.willHold} prepared={can('member.import') ? text.prepared : undefined} acts={can('member.import') ? [importAct] : []} />
  return (
    <>
      <PageHead
        title={text.title}
        facts={text.facts(formatLongDay(today))}
        actions={
          <>
            {can('member.import') && list.data && !isEmpty ? <ActButton act={importAct} /> : null}
            <ActButton act={{ key: 'export', label: text.export, onSelect: () => save.submit({ ...asked, columns: ['name', ...columns.flatMap((key) => rosterColumns[key].exports), ...(filter.state === 'exited' ? (['exitKind', 'exitedOn'] as const) : [])] }), isBusy: save.isBusy, isDisabled: (list.data?.total ?? 0) === 0 }} />
            {can('member.manage') ? <ActButton act={{ key: 'register', label: text.register, tone: isEmpty ? 'plain' : 'primary', onSelect: () => setRegistering(true) }} /> : null}
          </>
        }
      />
      <FailureNote failure={save.failure} />
      <RosterFigures orgUnitId={filter.unit} />
      <Panel isFlush>
        <div className="dj-panel-filters">
          <FilterBar label={text.filters} end={list.data ? <><KeysetTurn summary={text.page(from, from + list.data.items.length - 1, list.data.total)} cursor={filter.cursor} next={list.data.next} onCursor={turn} /><ColumnChoice chosen={columns} onChange={(chosen) => setFilter({ columns: chosen })} /></> : null}>
            <SearchBox label={text.search} value={filter.q} onSearch={(q) => narrow({ q })} width={176} />
            <FilterSelect label={text.unit} width={112} value={filter.unit} options={[{ value: '', label: membersText.all }, ...unitChoices(units.data ?? [])]} onChange={(unit) => narrow({ unit })} />
            <FilterSelect label={text.status} width={88} value={filter.status} options={filterOptions(words.status)} onChange={(status) => narrow({ status })} />
            <FilterSelect label={text.category} width={112} value={filter.category} options={filterOptions(words.category)} onChange={(category) => narrow({ category })} />
            <FilterSelect label={text.educationFilter} width={88} value={filter.education} options={filterOptions(words.education)} onChange={(education) => narrow({ education })} />
            <FilterSelect label={fileText.roster.state} width={112} value={filter.state} options={filterOptions(fileWords.state)} onChange={(state) => narrow({ state })} />
            <FilterSelect label={fileText.roster.policeType} width={88} value={filter.police} options={filterOptions(fileWords.policeType)} onChange={(police) => narrow({ police })} />
            <FilterSelect label={text.gender} width={80} value={filter.gender} options={filterOptions(words.gender)} onChange={(gender) => narrow({ gender })} />
          </FilterBar>
        </div>
        <QueryView query={list} subject={text.title} rows={8} isEmpty={({ total }) => total === 0} empty={emptyState}>
          {({ items }) => <RosterTable rows={items} columns={columns} isLoading={list.isPlaceholderData} />}
        </QueryView>
      </Panel>
      <RegisterDrawer isOpen={isRegistering} unitId={filter.unit} onClose={() => setRegistering(false)} />
    </>
  )
}
