import { QueryView, saveTable, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { AppLink, formatCount } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, FilterBar, FilterSelect, KeyFigures, PageHead, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { hoursText, yearsUpTo } from './hours-text.ts'
import { studyText } from './locales/zh-CN.ts'
import type { BranchHours } from './types.ts'
import { VerifyDrawer } from './verify-drawer.tsx'
import './study.css'

const text = studyText.hours
const noFilter = { year: '' }

const sum = (rows: readonly BranchHours[], of: (row: BranchHours) => number): number => rows.reduce((total, row) => total + of(row), 0)

const Figures = ({ rows }: { rows: readonly BranchHours[] }) => (
  <KeyFigures
    label={text.figures}
    figures={[
      { key: 'members', label: text.members, value: formatCount(sum(rows, ({ members }) => members)), unit: text.person },
      { key: 'met', label: text.met, value: formatCount(sum(rows, ({ met }) => met)), unit: text.person },
      { key: 'short', label: text.short, value: formatCount(sum(rows, ({ short }) => short)), unit: text.person },
      { key: 'exempt', label: text.exempt, value: formatCount(sum(rows, ({ exempt }) => exempt)), unit: text.person },
      { key: 'waiting', label: text.waiting, value: formatCount(sum(rows, ({ waiting }) => waiting)), unit: text.entries },
    ]}
  />
)

const Next = ({ row, year }: { row: BranchHours; year: string }) => {
  if (row.waiting > 0) return <AppLink href="/study/confirm">{text.nextConfirm}</AppLink>
  return row.short > 0 ? <AppLink href={`/study/hours/${row.orgUnitId}?year=${year}`}>{text.nextOpen}</AppLink> : text.nextNone
}

/** Hours of the branches as means and counts, in the order of the tree. */
export const HoursPage = () => {
  const { today } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const [isOpen, setOpen] = useState(false)
  const year = filter.year === '' ? today.slice(0, 4) : filter.year
  const board = useQuery(useApi().study.hoursBoard.queryOptions({ year }))
  const rows = board.data?.branches ?? []
  const save = (): void => saveTable(text.file, [text.columns.name, text.columns.members, text.columns.exempt, text.columns.met, text.columns.short, text.columns.mean], rows.map((row) => [row.name, row.members, row.exempt, row.met, row.short, row.mean]))
  return (
    <>
      <PageHead
        title={text.title}
        facts={text.facts(board.data?.requiredHours ?? 32)}
        actions={<><ActButton act={{ key: 'verify', label: text.verify, onSelect: () => setOpen(true) }} /><ActButton act={{ key: 'save', label: studyText.save, onSelect: save }} /></>}
      />
      {board.data ? <Figures rows={rows} /> : null}
      <FilterBar><FilterSelect label={studyText.year} value={year} width={120} options={yearsUpTo(today)} onChange={(next) => setFilter({ year: next })} /></FilterBar>
      <Panel isFlush>
        <QueryView query={board} subject={text.subject} rows={8} isEmpty={({ branches }) => branches.length === 0} empty={<EmptyState title={text.none} willHold={text.willHold} />}>
          {({ branches }) => (
            <DataTable
              label={text.subject}
              rows={branches}
              rowKey={({ orgUnitId }) => orgUnitId}
              columns={[
                { key: 'name', title: text.columns.name, kind: 'name', render: ({ orgUnitId, name }) => <AppLink href={`/study/hours/${orgUnitId}?year=${year}`} aria-label={text.open(name)}>{name}</AppLink> },
                { key: 'members', title: text.columns.members, kind: 'number', render: ({ members }) => formatCount(members) },
                { key: 'exempt', title: text.columns.exempt, kind: 'number', render: ({ exempt }) => formatCount(exempt) },
                { key: 'met', title: text.columns.met, kind: 'number', render: ({ met }) => formatCount(met) },
                { key: 'short', title: text.columns.short, kind: 'number', render: ({ short }) => formatCount(short) },
                { key: 'mean', title: text.columns.mean, kind: 'number', render: ({ mean }) => (mean === null ? null : hoursText(mean)) },
                { key: 'waiting', title: text.columns.waiting, kind: 'number', render: ({ waiting }) => formatCount(waiting) },
                { key: 'next', title: text.columns.next, kind: 'acts', render: (row) => <Next row={row} year={year} /> },
              ]}
            />
          )}
        </QueryView>
      </Panel>
      {isOpen ? <VerifyDrawer onClose={() => setOpen(false)} /> : null}
    </>
  )
}
