import { QueryView, saveTable, useApi, useApiClient, useUrlState } from '@dangjian/app-shell'
import { AppLink, formatPoints } from '@dangjian/ui'
import { ActButton, DataTable, EmptyState, FilterBar, FilterSelect, Panel, SearchBox, StateTag } from '@dangjian/ui/admin'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { branchesOf, unitChoices, useUnits } from '../life/units.ts'
import { KeysetTurn } from '../paging/keyset-turn.tsx'
import { scoringText } from './locales/zh-CN.ts'
import { periodText } from './period-text.ts'
import type { ResultLine, RunDetail } from './types.ts'

const text = scoringText.results
const noFilter = { q: '', branch: '', cursor: '' }
const pageSize = 20

const points = (hundredths: number | undefined): string => formatPoints((hundredths ?? 0) / 100)

const ResultTable = ({ run, rows }: { run: RunDetail; rows: readonly ResultLine[] }) => {
  const pathOf = (row: ResultLine): string => `/scoring/runs/${run.id}/members/${row.memberId}`
  return (
    <DataTable
      label={text.title}
      rows={rows}
      rowKey={({ memberId }) => memberId}
      empty={<EmptyState title={text.none} willHold={text.noneHint} />}
      columns={[
        { key: 'name', title: text.name, kind: 'name', render: (row) => <AppLink href={pathOf(row)}>{row.memberName}</AppLink> },
        { key: 'unit', title: text.unit, render: ({ orgUnitName }) => orgUnitName },
        ...run.dimensions.map(({ key, title, weight }) => ({ key, title: text.weighted(title, weight), kind: 'number' as const, render: (row: ResultLine) => points(row.dimensions[key]) })),
        { key: 'total', title: text.total, kind: 'number' as const, render: ({ total }) => <b>{points(total)}</b> },
        {
          key: 'state', title: text.state,
          render: ({ hasRecords, total, publishedTotal }) => {
            if (!hasRecords) return <StateTag state="notApplicable">{scoringText.noRecords}</StateTag>
            return total === publishedTotal ? null : <StateTag state="info">{text.publishedAs(points(publishedTotal))}</StateTag>
          },
        },
        { key: 'acts', title: text.acts, kind: 'acts', render: (row) => <AppLink href={pathOf(row)} aria-label={text.explainOf(row.memberName)}>{text.explain}</AppLink> },
      ]}
    />
  )
}

/** Every line under the filter, page after page. */
const useExport = (run: RunDetail, filter: { text?: string; orgUnitId?: string }) => {
  const client = useApiClient()
  const [isBusy, setBusy] = useState(false)
  const collect = async (cursor?: string): Promise<ResultLine[]> => {
    const page = await client.scoring.listResults.query({ runId: run.id, ...filter, limit: 200, ...(cursor === undefined ? {} : { cursor }) })
    return page.next === null ? page.items : [...page.items, ...(await collect(page.next))]
  }
  const save = async (): Promise<void> => {
    setBusy(true)
    try {
      const lines = await collect()
      const head = [text.name, text.unit, ...run.dimensions.map(({ title, weight }) => text.weighted(title, weight)), text.total, text.publishedTotal, text.state]
      saveTable(text.file(run.orgUnitName, periodText(run.fromPeriod, run.toPeriod)), head, lines.map((line) => [
        line.memberName, line.orgUnitName, ...run.dimensions.map(({ key }) => points(line.dimensions[key]).replace('\u2212', '-')), points(line.total), points(line.publishedTotal),
        line.hasRecords ? text.hasRecords : scoringText.noRecords,
      ]))
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, save }
}

/** The members of a run in pinyin order, searched by name and narrowed to a branch; never ordered by score. */
export const ResultsPart = ({ run }: { run: RunDetail }) => {
  const api = useApi()
  const [filter, setFilter] = useUrlState(noFilter)
  const units = useUnits('score.read')
  const narrowed = { ...(filter.q === '' ? {} : { text: filter.q }), ...(filter.branch === '' ? {} : { orgUnitId: filter.branch }) }
  const results = useQuery({
    ...api.scoring.listResults.queryOptions({ runId: run.id, ...narrowed, limit: pageSize, ...(filter.cursor === '' ? {} : { cursor: filter.cursor }) }), placeholderData: keepPreviousData,
  })
  const table = useExport(run, narrowed)
  const branches = unitChoices(branchesOf(units.data ?? []))
  const page = results.data
  return (
    <>
      <FilterBar
        end={
          <>
            {page ? <KeysetTurn summary={text.shown(page.items.length, page.total)} cursor={filter.cursor} next={page.next} onCursor={(cursor) => setFilter({ cursor })} /> : null}
            <ActButton act={{ key: 'export', label: text.export, isBusy: table.isBusy, onSelect: () => void table.save() }} />
          </>
        }
      >
        <SearchBox label={text.search} value={filter.q} onSearch={(q) => setFilter({ q, cursor: '' })} />
        {branches.length > 1 ? <FilterSelect label={text.branch} value={filter.branch} options={[{ value: '', label: text.all }, ...branches]} onChange={(branch) => setFilter({ branch, cursor: '' })} /> : null}
      </FilterBar>
      <Panel title={text.title} note={text.note} isFlush>
        <QueryView query={results} subject={text.title}>{({ items }) => <ResultTable run={run} rows={items} />}</QueryView>
      </Panel>
    </>
  )
}
