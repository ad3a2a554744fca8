import { QueryView, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { ActButton, EmptyState, FilterBar, FilterSelect, MatrixLegend, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Segmented } from 'antd'
import { cellHref } from '../kinds.ts'
import { calendarText } from '../locales/calendar.zh-CN.ts'
import { lifeText } from '../locales/zh-CN.ts'
import { branchesOf, unitChoices, useUnits } from '../units.ts'
import { YearStrip } from '../year-strip.tsx'
import { shiftMonth } from './month-grid.ts'
import { MonthTable } from './month-table.tsx'
import { ProposalsPanel } from './proposals-panel.tsx'
import '../life.css'

const text = calendarText.page
const noFilter = { unit: '', month: '', view: '' }

const Year = ({ orgUnitId, year }: { orgUnitId: string; year: number }) => {
  const api = useApi()
  const query = useQuery(api.life.complianceMatrix.queryOptions({ orgUnitId, year }))
  return (
    <QueryView query={query} subject={text.title} rows={6}>
      {(matrix) => {
        const row = matrix.rows.find((one) => one.orgUnitId === orgUnitId)
        return row ? <><MatrixLegend /><Panel isFlush><YearStrip matrix={matrix} row={row} hrefOf={(kind, period) => cellHref(orgUnitId, kind, period)} hasNotes /></Panel></> : null
      }}
    </QueryView>
  )
}

/** The calendar of one branch: a month with proposals, or the year with what is due. */
export const CalendarPage = () => {
  const api = useApi()
  const { today, can } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const units = useUnits('compliance.read')
  const branches = branchesOf(units.data ?? [])
  const unit = branches.find((branch) => branch.id === filter.unit) ?? branches[0]
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(filter.month) ? filter.month : today.slice(0, 7)
  const isYear = filter.view === 'year'
  const canPlan = can('meeting.plan') && month >= today.slice(0, 7)
  const proposals = useQuery(api.life.monthProposals.queryOptions({ orgUnitId: unit?.id ?? '', month }, { enabled: canPlan && unit !== undefined && !isYear }))
  return (
    <>
      <PageHead
        title={text.title}
        facts={text.facts(isYear ? lifeText.matrix.yearOf(month.slice(0, 4)) : lifeText.periodFull(month))}
        actions={<>{unit && can('meeting.plan') ? <ActButton act={{ key: 'rosters', label: text.rosters, href: `/life/rosters?unit=${unit.id}` }} /> : null}<ActButton act={{ key: 'feeds', label: text.feeds, href: '/life/calendar/feeds' }} /></>}
      />
      <FilterBar
        label={text.filters}
        end={<Segmented aria-label={text.view} value={isYear ? 'year' : 'month'} options={[{ value: 'month', label: text.byMonth }, { value: 'year', label: text.byYear }]} onChange={(view) => setFilter({ view: view === 'year' ? 'year' : '' })} />}
      >
        {branches.length > 1 ? <FilterSelect label={text.unit} value={unit?.id ?? ''} options={unitChoices(branches)} onChange={(value) => setFilter({ unit: value })} /> : null}
        <ActButton act={{ key: 'previous', label: isYear ? text.previousYear : text.previous, onSelect: () => setFilter({ month: shiftMonth(month, isYear ? -12 : -1) }) }} />
        <b>{isYear ? lifeText.matrix.yearOf(month.slice(0, 4)) : lifeText.periodFull(month)}</b>
        <ActButton act={{ key: 'next', label: isYear ? text.nextYear : text.next, onSelect: () => setFilter({ month: shiftMonth(month, isYear ? 12 : 1) }) }} />
      </FilterBar>
      <QueryView query={units} subject={text.title} rows={6} isEmpty={() => branches.length === 0} empty={<EmptyState title={text.none} willHold={text.noneWhy} />}>
        {() => (unit === undefined ? null : isYear ? <Year orgUnitId={unit.id} year={Number(month.slice(0, 4))} /> : (
          <>
            {canPlan ? <ProposalsPanel orgUnitId={unit.id} month={month} /> : null}
            <MonthTable orgUnitId={unit.id} month={month} today={today} proposals={canPlan ? proposals.data : undefined} />
          </>
        ))}
      </QueryView>
    </>
  )
}
