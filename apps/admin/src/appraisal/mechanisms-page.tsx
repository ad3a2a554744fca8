import { QueryView, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { AppLink, formatTableDay } from '@dangjian/ui'
import { DataTable, FilterBar, FilterSelect, KeyFigures, LinkButton, PageHead, Panel, StateTag, VerdictNote } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { appraisalText } from './locales/zh-CN.ts'
import { MechanismDrawer, type MechanismAct } from './mechanism-drawer.tsx'
import { RateDrawer } from './rate-drawer.tsx'
import type { Board, MechanismLine } from './types.ts'
import { yearsBack } from './years.ts'
import './appraisal.css'

const text = appraisalText.mechanisms
const start = { year: '' }

const recordsOf = (line: MechanismLine) => {
  if (line.recordCount === 0) return null
  return (
    <div className="dj-apr-cell">
      {text.count(line.recordCount)}
      <span className="dj-sub">{line.records.slice(0, 2).map((record) => <span key={record.key}>{record.on === null ? null : <>{formatTableDay(record.on)}{appraisalText.gap}</>}{record.meetingId !== null ? <AppLink href={`/life/meetings/${record.meetingId}`}>{record.title}</AppLink> : record.reportId !== null ? <AppLink href={`/life/reports/${record.reportId}`}>{record.title}</AppLink> : record.title}<br /></span>)}</span>
    </div>
  )
}

const Missing = ({ line }: { line: MechanismLine }) =>
  line.missing.length === 0 ? <StateTag state="done">{text.allHere}</StateTag> : <div className="dj-apr-missing">{line.missing.map((one) => <StateTag key={one} state="due">{text.missing[one]}</StateTag>)}</div>

const Ratings = ({ board }: { board: Board }) => {
  const [unit, setUnit] = useState<Board['ratings'][number] | null>(null)
  return (
    <Panel isFlush title={text.rating} note={text.ratingNote}>
      {board.overQuota.map(({ grade, count, most }) => <VerdictNote key={grade} tone="warn" what={text.over(grade, count, most)} why={text.local} next={text.overNext} />)}
      <DataTable label={text.ratingTable} rows={board.ratings} rowKey={({ orgUnitId }) => orgUnitId} columns={[
        { key: 'branch', title: text.branch, kind: 'name', render: ({ name }) => name },
        { key: 'grade', title: text.grade, render: ({ rating }) => rating?.grade ?? text.unrated },
        { key: 'vetoes', title: text.vetoes, render: ({ rating }) => (rating === null ? null : rating.vetoes.map((veto) => board.vetoItems.find(({ key }) => key === veto)?.name ?? veto).join('、')) },
        { key: 'reason', title: text.reason, render: ({ rating }) => rating?.reason ?? null },
        { key: 'decided', title: text.decided, kind: 'date', render: ({ rating }) => formatTableDay(rating?.decidedOn ?? null) },
        { key: 'acts', title: text.acts, kind: 'acts', render: (row) => (board.mayManage ? <LinkButton label={text.rateOf(row.name)} onSelect={() => setUnit(row)}>{text.rate}</LinkButton> : null) },
      ]} />
      {unit === null ? null : <RateDrawer board={board} unit={unit} onClose={() => setUnit(null)} />}
    </Panel>
  )
}

const Lines = ({ board }: { board: Board }) => {
  const [open, setOpen] = useState<{ line: MechanismLine; act: MechanismAct } | null>(null)
  const act = (line: MechanismLine, kind: MechanismAct, label: string) => <LinkButton key={kind} label={text.of(label, line.name)} onSelect={() => setOpen({ line, act: kind })}>{text.shortActs[kind]}</LinkButton>
  return (
    <Panel isFlush title={text.table}>
      <DataTable label={text.table} rows={board.lines} rowKey={({ key }) => key} columns={[
        { key: 'name', title: text.name, kind: 'name', width: 190, render: ({ name, source }) => <div className="dj-apr-cell">{name}<span className="dj-sub">{text.source(source)}</span></div> },
        { key: 'plan', title: text.plan, render: ({ plan }) => (plan === null ? null : <div className="dj-apr-cell">{plan.text}</div>) },
        { key: 'records', title: text.records, render: recordsOf },
        { key: 'result', title: text.result, render: ({ result }) => (result === null ? null : <div className="dj-apr-cell">{result.text}<span className="dj-sub">{formatTableDay(result.on)}</span></div>) },
        { key: 'state', title: text.state, render: (line) => <Missing line={line} /> },
        ...(board.mayManage ? [{ key: 'acts', title: text.acts, kind: 'acts' as const, render: (line: MechanismLine) => <>{act(line, 'plan', text.planAct)} {line.isDerived ? null : <>{act(line, 'record', text.recordAct)} </>}{line.plan === null ? null : act(line, 'result', text.resultAct)}</> }] : []),
      ]} />
      {open === null ? null : <MechanismDrawer board={board} line={open.line} act={open.act} onClose={() => setOpen(null)} />}
    </Panel>
  )
}

/** 制度机制: the eight institutions with plan, records from where they are kept, result, and what the year still lacks. */
export const MechanismsPage = () => {
  const api = useApi()
  const { today } = useSession()
  const [filter, setFilter] = useUrlState(start)
  const year = filter.year === '' ? today.slice(0, 4) : filter.year
  const query = useQuery(api.appraisal.mechanismBoard.queryOptions({ year: Number(year) }))
  const lines = query.data?.lines ?? []
  const without = (part: 'plan' | 'record' | 'result'): number => lines.filter(({ missing }) => !missing.includes(part)).length
  return (
    <>
      <PageHead title={text.title} {...(query.data === undefined ? {} : { facts: text.facts(query.data.orgUnitName, year) })} />
      <FilterBar><FilterSelect label={appraisalText.list.year} value={year} options={yearsBack(today, appraisalText.list.yearOf)} onChange={(value) => setFilter({ year: value })} /></FilterBar>
      <QueryView query={query} subject={text.table} rows={10}>
        {(board) => (
          <div className="dj-apr-stack">
            <KeyFigures label={text.figures} figures={[
              { key: 'plan', label: text.planned, value: String(without('plan')), unit: text.unit }, { key: 'record', label: text.recorded, value: String(without('record')), unit: text.unit },
              { key: 'result', label: text.concluded, value: String(without('result')), unit: text.unit }, { key: 'complete', label: text.complete, value: String(lines.filter(({ missing }) => missing.length === 0).length), unit: text.unit },
            ]} />
            <Lines board={board} />
            {board.ratings.length === 0 ? null : <Ratings board={board} />}
          </div>
        )}
      </QueryView>
    </>
  )
}
