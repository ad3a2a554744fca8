import { QueryView, saveFile, useAct, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { formatLongDay } from '@dangjian/ui'
import { ActButton, ConfirmAct, EmptyState, FailureNote, FilterBar, FilterSelect, PageHead, VerdictNote } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Input, Segmented } from 'antd'
import { base64Bytes } from '../members/base64-bytes.ts'
import { unitChoices, useUnits } from '../life/units.ts'
import { FrozenList } from './frozen-list.tsx'
import { statisticsText as text } from './locales/zh-CN.ts'
import { StatTables } from './stat-tables.tsx'
import { StructureCharts } from './structure-charts.tsx'
import './statistics.css'

const noFilter = { unit: '', day: '', tab: '' }
const tabs = ['tables', 'structure', 'frozen'] as const
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** 党内统计: the tables and charts of an organization on any past day, and the frozen annual reports. */
export const StatisticsPage = () => {
  const api = useApi()
  const { can, today } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const units = (useUnits('member.read').data ?? []).filter(({ kind }) => kind !== 'group' && kind !== 'mass_org')
  const tab = tabs.find((each) => each === filter.tab) ?? 'tables'
  const asOf = /^\d{4}-\d{2}-\d{2}$/.test(filter.day) && filter.day <= today ? filter.day : today
  const chosen = filter.unit === '' ? units[0]?.id : filter.unit
  const input = { asOf, ...(chosen === undefined ? {} : { orgUnitId: chosen }) }
  const isAsked = chosen !== undefined
  const tables = useQuery({ ...api.statistics.party.queryOptions(input), enabled: isAsked && tab === 'tables', placeholderData: keepPreviousData })
  const structure = useQuery({ ...api.statistics.structure.queryOptions(input), enabled: isAsked && tab === 'structure', placeholderData: keepPreviousData })
  const save = useAct(api.statistics.exportTables.mutationOptions(), ({ fileName, contentBase64 }) => saveFile(fileName, base64Bytes(contentBase64), xlsx))
  const freeze = useAct(api.statistics.freeze.mutationOptions())
  const unitName = units.find(({ id }) => id === chosen)?.name ?? ''
  const empty = <EmptyState title={text.none} willHold={text.willHold} acts={[{ key: 'roster', label: text.toRoster, tone: 'go', href: '/members' }]} />
  return (
    <>
      <PageHead
        title={text.title}
        facts={text.facts(formatLongDay(asOf))}
        actions={
          <>
            <ActButton act={{ key: 'print', label: text.print, onSelect: () => globalThis.print() }} />
            <ActButton act={{ key: 'save', label: text.save, onSelect: () => save.submit(input), isDisabled: !isAsked }} />
            {can('member.manage') ? <ConfirmAct label={text.freeze} consequence={text.freezeWill(unitName, asOf)} isDisabled={!isAsked} onConfirm={() => freeze.run(input)} /> : null}
          </>
        }
      />
      <FilterBar label={text.filters} end={<Segmented aria-label={text.tabsLabel} value={tab} options={tabs.map((value) => ({ value, label: text.tabs[value] }))} onChange={(value) => setFilter({ tab: value === 'tables' ? '' : value })} />}>
        <FilterSelect label={text.unit} value={chosen ?? ''} options={unitChoices(units)} onChange={(unit) => setFilter({ unit })} />
        <label className="dj-date-filter">{text.asOf}<Input type="date" value={asOf} max={today} onChange={(event) => setFilter({ day: event.target.value })} /></label>
      </FilterBar>
      {save.failure === null ? null : <FailureNote failure={save.failure} />}
      {freeze.result === undefined ? null : <VerdictNote tone="ok" isLive what={text.frozenDone(asOf.slice(0, 4))} />}
      {tab === 'frozen' ? <FrozenList onTables={() => setFilter({ tab: '' })} /> : null}
      {tab === 'tables' ? (
        <QueryView query={tables} subject={text.title} rows={10} isEmpty={(data) => data.tables.every(({ key, rows }) => key !== 'basic' || rows[0]?.values[0] === 0)} empty={empty}>{(data) => <StatTables tables={data.tables} />}</QueryView>
      ) : null}
      {tab === 'structure' ? <QueryView query={structure} subject={text.tabs.structure} rows={10} isEmpty={(data) => data.members === 0} empty={empty}>{(data) => <StructureCharts structure={data} />}</QueryView> : null}
    </>
  )
}
