import { QueryView, saveTable, useApi, useUrlState } from '@dangjian/app-shell'
import { formatTableDay } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, FilterBar, FilterSelect, KeyFigures, LinkButton, PageHead, Panel, SearchBox, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { Checkbox } from 'antd'
import { ElectionDrawer } from './election-drawer.tsx'
import { missionsText } from './locales/zh-CN.ts'
import { TermDrawer } from './term-drawer.tsx'
import { hasGap, seatLine, stateOfTerm, termWord } from './term-rows.ts'
import type { CommitteeLine } from './types.ts'
import './missions.css'

const text = missionsText.terms
const noFilter = { state: '', gap: '', q: '', open: '', elect: '' }

const narrowed = (lines: readonly CommitteeLine[], filter: typeof noFilter): CommitteeLine[] =>
  lines.filter((line) => (filter.state === '' || line.state === filter.state) && (filter.gap === '' || hasGap(line)) && (filter.q === '' || line.name.includes(filter.q)))

const Figures = ({ lines }: { lines: readonly CommitteeLine[] }) => {
  const count = (state: CommitteeLine['state']): number => lines.filter((line) => line.state === state).length
  return (
    <KeyFigures
      label={text.figures}
      figures={[
        { key: 'all', label: text.figureAll, value: lines.length, unit: text.unit },
        { key: 'soon', label: text.figureSoon, value: count('soon'), unit: text.unit },
        { key: 'overdue', label: text.figureOverdue, value: count('overdue'), unit: text.unit },
        { key: 'unrecorded', label: text.figureUnrecorded, value: count('unrecorded'), unit: text.unit },
        { key: 'gap', label: text.figureGap, value: lines.filter(hasGap).length, unit: text.unit },
      ]}
    />
  )
}

const save = (rows: readonly CommitteeLine[]): void =>
  saveTable(
    text.file,
    [text.columns.name, text.columns.seats, text.electedLabel, text.columns.due, text.columns.state, text.columns.findings],
    rows.map((line) => [line.name, seatLine(line), line.term?.electedOn ?? null, line.term?.dueOn ?? null, termWord(line), line.findings.map(({ what, citation }) => `${what}${citation}`).join('')]),
  )

/** 班子与换届: every committee with its posts, its term and what the rules ask, elections recorded and moved. */
export const TermsPage = () => {
  const api = useApi()
  const [filter, setFilter] = useUrlState(noFilter)
  const query = useQuery(api.missions.listCommitteeTerms.queryOptions({}))
  const lines = query.data?.items ?? []
  const rows = narrowed(lines, filter)
  const find = (id: string): CommitteeLine | null => lines.find(({ orgUnitId }) => orgUnitId === id) ?? null
  return (
    <>
      <PageHead title={text.title} {...(query.data ? { facts: text.facts(lines.length) } : {})} actions={<ActButton act={{ key: 'save', label: missionsText.save, onSelect: () => save(rows) }} />} />
      {query.data ? <Figures lines={lines} /> : null}
      <FilterBar>
        <SearchBox label={text.search} value={filter.q} onSearch={(q) => setFilter({ q })} />
        <FilterSelect label={text.state} value={filter.state} width={140} options={[{ value: '', label: text.all }, ...Object.entries(text.states).map(([value, label]) => ({ value, label }))]} onChange={(state) => setFilter({ state })} />
        <Checkbox checked={filter.gap !== ''} onChange={({ target }) => setFilter({ gap: target.checked ? '1' : '' })}>{text.gapOnly}</Checkbox>
      </FilterBar>
      <Panel isFlush>
        <QueryView query={query} subject={text.subject} rows={8} isEmpty={() => rows.length === 0} empty={<EmptyState title={text.none} willHold={text.noneWhy} />}>
          {() => (
            <DataTable
              label={text.title}
              rows={rows}
              rowKey={({ orgUnitId }) => orgUnitId}
              isCurrent={({ orgUnitId }) => orgUnitId === filter.open}
              columns={[
                { key: 'name', title: text.columns.name, kind: 'name', render: ({ kind, name, shortName }) => (kind === 'branch' ? name : shortName) },
                { key: 'seats', title: text.columns.seats, width: 280, render: (line) => <span className="dj-wrap">{line.seats.length === 0 ? text.noSeats : seatLine(line)}</span> },
                { key: 'state', title: text.columns.dueState, render: (line) => <><StateTag state={stateOfTerm(line.state)}>{termWord(line)}</StateTag>{line.term === null ? null : <span className="dj-sub">{text.dueOn(formatTableDay(line.term.dueOn))}</span>}{line.change?.state === 'proposed' ? <span className="dj-sub">{text.pending}</span> : null}</> },
                {
                  key: 'findings', title: text.columns.findings, width: 220,
                  render: ({ findings: [first, ...others] }) => (first === undefined ? text.noFinding : <span className="dj-wrap">{first.what}<span className="dj-sub">{first.citation}{others.length > 0 ? `${missionsText.gap}${text.findingCount(others.length + 1)}` : ''}</span></span>),
                },
                {
                  key: 'acts', title: text.columns.acts, kind: 'acts',
                  render: (line) => (
                    <>
                      <LinkButton label={missionsText.viewOf(line.name)} onSelect={() => setFilter({ open: line.orgUnitId })}>{missionsText.view}</LinkButton>
                      {line.canRecord ? <LinkButton label={text.recordActOf(line.name)} onSelect={() => setFilter({ elect: line.orgUnitId })}>{text.recordShort}</LinkButton> : null}
                    </>
                  ),
                },
              ]}
            />
          )}
        </QueryView>
      </Panel>
      <TermDrawer line={find(filter.open)} onClose={() => setFilter({ open: '' })} />
      <ElectionDrawer line={find(filter.elect)} onClose={() => setFilter({ elect: '' })} />
    </>
  )
}
