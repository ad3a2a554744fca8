import { QueryView, saveTable, useApi, useGo, useSession, useUrlState } from '@dangjian/app-shell'
import { formatLongDay } from '@dangjian/ui'
import { ActButton, EmptyState, FilterBar, FilterSelect, KeyFigures, MatrixGrid, MatrixLegend, PageHead, Panel, type MatrixPlace } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Checkbox, Segmented } from 'antd'
import { useState } from 'react'
import { CellPanel } from './cell-panel.tsx'
import { ExemptDrawer, type ExemptTarget } from './exempt-drawer.tsx'
import { FindingPanel } from './finding-panel.tsx'
import { isLifeKind, kindChoices } from './kinds.ts'
import { calendarText } from './locales/calendar.zh-CN.ts'
import { complianceText } from './locales/compliance.zh-CN.ts'
import { lifeText } from './locales/zh-CN.ts'
import { MatrixBranch } from './matrix-branch.tsx'
import { MatrixList } from './matrix-list.tsx'
import { YearStrip } from './year-strip.tsx'
import { cellAt, changeNote, countStates, exportRows, gridKinds, gridState, matrixLines, shownRows } from './matrix-view.ts'
import type { Matrix } from './types.ts'
import './life.css'

const text = lifeText.matrix
const noFilter = { year: '', unit: '', kind: '', behind: '', view: '', cell: '' }

/** Years that may be looked at: this one, the next is empty, the four before. */
const yearChoices = (today: string) => Array.from({ length: 5 }, (_, back) => String(Number(today.slice(0, 4)) - back)).map((year) => ({ value: year, label: text.yearOf(year) }))

const Totals = ({ matrix, rows, kind }: { matrix: Matrix; rows: Matrix['rows']; kind: string }) => {
  const totals = countStates(rows, kind)
  const behind = shownRows({ ...matrix, rows }, kind, true).length
  return (
    <KeyFigures
      label={text.totals}
      figures={[
        { key: 'held', label: text.total.held, value: totals.held, unit: text.times, state: 'done' },
        { key: 'due', label: text.total.due, value: totals.due, unit: text.times, state: 'due' },
        { key: 'late', label: text.total.late, value: totals.late, unit: text.times, state: 'late' },
        { key: 'missing', label: text.total.missing, value: totals.missing, unit: text.times, state: 'missing', ...(behind > 0 && rows.length > 1 ? { note: text.branchesBehind(behind) } : {}) },
        { key: 'exempt', label: text.total.exempt, value: totals.exempt, unit: text.times, state: 'exempt' },
      ]}
    />
  )
}

/** 三会一课: what is due, held, late, missing or exempt, for every branch of the subtree or month by month for one. */
export const MatrixPage = () => {
  const api = useApi()
  const go = useGo()
  const { today, can } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const [target, setTarget] = useState<ExemptTarget | null>(null)
  const year = /^\d{4}$/.test(filter.year) ? filter.year : today.slice(0, 4)
  const query = useQuery(api.life.complianceMatrix.queryOptions({ year: Number(year) }))
  const matrix = query.data
  const only = matrix?.rows.length === 1 ? matrix.rows[0] : undefined
  const branch = only ?? matrix?.rows.find((row) => row.orgUnitId === filter.unit)
  const rows = matrix === undefined ? [] : branch ? [branch] : shownRows(matrix, filter.kind, filter.behind !== '')
  const save = (): void => {
    if (!matrix) return
    const { unit, kind, period, state, due, held, why, basis } = text.columns
    saveTable(text.file(year), [unit, kind, period, state, due, held, why, basis], exportRows(matrix, rows, filter.kind))
  }
  const renderPlace = ({ unit, kind, period }: MatrixPlace) =>
    isLifeKind(kind.key) ? <CellPanel orgUnitId={unit.key} kind={kind.key} period={period.key} onExempt={(name) => { if (isLifeKind(kind.key)) setTarget({ orgUnitId: unit.key, name, kind: kind.key, period: period.key }) }} /> : null
  return (
    <>
      <PageHead
        title={text.title}
        facts={matrix === undefined ? undefined : text.facts(formatLongDay(matrix.asOf))}
        actions={<><ActButton act={{ key: 'calendar', label: calendarText.page.title, href: '/life/calendar' }} /><ActButton act={{ key: 'frequencies', label: complianceText.frequency.toPage, href: '/life/frequencies' }} />{can('meeting.check') ? <ActButton act={{ key: 'signals', label: calendarText.signals.page, href: '/life/signals' }} /> : null}<ActButton act={{ key: 'print', label: text.print, onSelect: () => globalThis.print() }} /><ActButton act={{ key: 'save', label: text.save, onSelect: save, isDisabled: !matrix }} /></>}
      />
      <FilterBar
        label={text.filters}
        end={branch ? null : <Segmented aria-label={text.view} value={filter.view === 'list' ? 'list' : 'grid'} options={[{ value: 'grid', label: text.grid }, { value: 'list', label: text.list }]} onChange={(view) => setFilter({ view: view === 'list' ? 'list' : '' })} />}
      >
        <FilterSelect label={text.year} value={year} width={120} options={yearChoices(today)} onChange={(value) => setFilter({ year: value, cell: '' })} />
        {matrix === undefined || only ? null : (
          <FilterSelect label={text.unit} value={branch?.orgUnitId ?? ''} options={[{ value: '', label: text.allUnits(matrix.rows.length) }, ...matrix.rows.map((row) => ({ value: row.orgUnitId, label: row.name }))]} onChange={(unit) => setFilter({ unit, cell: '' })} />
        )}
        {branch ? null : <FilterSelect label={lifeText.kind} value={filter.kind} options={kindChoices} onChange={(kind) => setFilter({ kind })} />}
        {branch ? null : <Checkbox checked={filter.behind !== ''} onChange={(event) => setFilter({ behind: event.target.checked ? '1' : '' })}>{text.behind}</Checkbox>}
      </FilterBar>
      <QueryView
        query={query}
        subject={text.title}
        rows={10}
        isEmpty={(data) => data.rows.length === 0}
        empty={<EmptyState title={text.none} willHold={text.willHold} acts={can('org.manage') ? [{ key: 'org', label: text.toOrg, tone: 'go', href: '/org' }] : []} />}
      >
        {(data) => (
          <>
            <Totals matrix={data} rows={rows} kind={branch ? '' : filter.kind} />
            {branch || filter.view === 'list' ? null : <MatrixLegend />}
            {branch ? <MatrixLegend /> : null}
            {branch ? <MatrixBranch matrix={data} row={branch} cell={filter.cell} onExempt={(name, kind, period) => setTarget({ orgUnitId: branch.orgUnitId, name, kind, period })} /> : null}
            {!branch && rows.length === 0 ? <EmptyState title={text.noneBehind} willHold={text.noneBehindWhy} acts={[{ key: 'all', label: text.showAll, tone: 'go', onSelect: () => setFilter({ behind: '' }) }]} /> : null}
            {!branch && rows.length > 0 && filter.view === 'list' ? <MatrixList lines={matrixLines(data, rows, filter.kind)} today={today} /> : null}
            {!branch && rows.length > 0 && filter.view !== 'list' ? (
              <MatrixGrid
                label={text.title}
                unitHead={text.unitHead}
                units={rows.map((row) => ({ key: row.orgUnitId, name: row.shortName }))}
                kinds={gridKinds(data, filter.kind)}
                stateOf={(unit, kind, period) => gridState(cellAt(rows.find((row) => row.orgUnitId === unit), kind, period)?.state ?? 'not-applicable')}
                noteOf={(unit, kind, period) => changeNote(cellAt(rows.find((row) => row.orgUnitId === unit), kind, period))}
                renderPlace={renderPlace}
              />
            ) : null}
            {data.totals.changedSince > 0 ? <p className="dj-hint">{complianceText.changed(data.totals.changedSince)}</p> : null}
            <p className="dj-hint">{text.legendNote}</p>
            {branch ? null : <FindingPanel findings={data.findings} year={year} hrefOf={(unit) => `/life?${new URLSearchParams({ unit, year }).toString()}`} />}
            {branch || data.committees.rows.length === 0 ? null : (
              <Panel title={complianceText.committees} note={complianceText.committeesNote} isFlush>
                {data.committees.rows.map((row) => <YearStrip key={row.orgUnitId} matrix={{ ...data, obligations: data.committees.obligations, rows: data.committees.rows }} row={row} hrefOf={(kind, period) => `/life/place?${new URLSearchParams({ unit: row.orgUnitId, kind, period }).toString()}`} hasNotes />)}
              </Panel>
            )}
          </>
        )}
      </QueryView>
      {branch && !only ? <p><ActButton act={{ key: 'all', label: text.backToAll, onSelect: () => go(`/life?year=${year}`) }} /></p> : null}
      <ExemptDrawer target={target} onClose={() => setTarget(null)} />
    </>
  )
}
