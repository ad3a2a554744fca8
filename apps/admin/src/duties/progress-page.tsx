import { QueryView, saveTable, useApi, useSession, useUrlState } from '@dangjian/app-shell'
import { AppLink } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, FilterBar, FilterSelect, KeyFigures, PageHead, Panel, StateTag } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { sumProgress } from './duty-rows.ts'
import { dutiesText } from './locales/zh-CN.ts'
import type { Progress } from './types.ts'
import './duties.css'

const text = dutiesText.progress
const noFilter = { year: '', list: '' }

const Share = ({ percent }: { percent: number }) => <span className="dj-share"><i aria-hidden="true"><b style={{ width: `${percent}%` }} /></i>{text.percentOf(percent)}</span>

const Figures = ({ rows }: { rows: readonly Progress[] }) => {
  const sum = sumProgress(rows)
  return (
    <KeyFigures
      label={text.totals}
      figures={[
        { key: 'total', label: text.total, value: sum.total, unit: text.unitOf },
        { key: 'done', label: text.done, value: sum.done, unit: text.unitOf, note: text.percentOf(sum.percent), state: 'done' },
        { key: 'late', label: text.late, value: sum.doneLate, unit: text.unitOf, state: 'late' },
        { key: 'overdue', label: text.overdue, value: sum.overdue, unit: text.unitOf, state: 'overdue' },
      ]}
    />
  )
}

/** How far every organization is with every list of a year, in organization order. */
export const ProgressPage = () => {
  const api = useApi()
  const { can, today } = useSession()
  const [filter, setFilter] = useUrlState(noFilter)
  const year = /^\d{4}$/.test(filter.year) ? filter.year : today.slice(0, 4)
  const progress = useQuery(api.duties.checklistProgress.queryOptions({ year: Number(year) }))
  const all = progress.data ?? []
  const rows = all.filter((row) => filter.list === '' || row.templateKey === filter.list)
  const lists = [...new Map(all.map((row) => [row.templateKey, row.listTitle]))]
  const heads = text.columns
  const save = (): void => saveTable(text.file(year), [heads.unit, heads.list, heads.total, heads.done, heads.late, heads.overdue, heads.percent], rows.map((row) => [row.orgUnitName, row.listTitle, row.total, row.done, row.doneLate, row.overdue, text.percentOf(row.percent)]))
  return (
    <>
      <PageHead title={text.title} facts={text.note} actions={<ActButton act={{ key: 'save', label: text.save, onSelect: save, isDisabled: rows.length === 0 }} />} />
      <FilterBar>
        <FilterSelect label={text.year} value={year} width={120} options={[1, 0, -1, -2].map((step) => String(Number(today.slice(0, 4)) + step)).map((value) => ({ value, label: dutiesText.list.yearOf(value) }))} onChange={(value) => setFilter({ year: value })} />
        <FilterSelect label={text.list} value={filter.list} width={220} options={[{ value: '', label: text.all }, ...lists.map(([value, label]) => ({ value, label }))]} onChange={(list) => setFilter({ list })} />
      </FilterBar>
      <QueryView
        query={progress}
        subject={text.title}
        rows={8}
        isEmpty={(found) => found.length === 0}
        empty={<EmptyState title={text.none} willHold={text.willHold} acts={can('duty.assign') ? [{ key: 'assign', label: text.toTemplates, tone: 'go', href: '/duties/templates' }] : []} />}
      >
        {() => (
          <>
            <Figures rows={rows} />
            <Panel isFlush>
              <DataTable
                label={text.title}
                rows={rows}
                rowKey={(row) => `${row.orgUnitId}:${row.templateKey}@${row.templateVersion}`}
                columns={[
                  { key: 'unit', title: heads.unit, kind: 'name', render: (row) => row.orgUnitName },
                  { key: 'list', title: heads.list, render: (row) => row.listTitle },
                  { key: 'total', title: heads.total, kind: 'number', render: (row) => row.total },
                  { key: 'done', title: heads.done, kind: 'number', render: (row) => row.done },
                  { key: 'late', title: heads.late, kind: 'number', render: (row) => row.doneLate },
                  { key: 'open', title: heads.open, kind: 'number', render: (row) => row.total - row.done - row.overdue },
                  { key: 'overdue', title: heads.overdue, kind: 'number', render: (row) => (row.overdue > 0 ? <StateTag state="overdue">{text.overdueOf(row.overdue)}</StateTag> : 0) },
                  { key: 'percent', title: heads.percent, kind: 'number', render: (row) => <Share percent={row.percent} /> },
                  { key: 'acts', title: heads.acts, kind: 'acts', render: (row) => <AppLink href={`/duties?unit=${row.orgUnitId}&year=${year}`} aria-label={text.lookOf(row.orgUnitName, row.listTitle)}>{text.look}</AppLink> },
                ]}
              />
            </Panel>
          </>
        )}
      </QueryView>
    </>
  )
}
