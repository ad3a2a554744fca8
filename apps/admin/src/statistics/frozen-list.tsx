import { QueryView, useApi } from '@dangjian/app-shell'
import { AppLink, formatTableDay } from '@dangjian/ui'
import { DataTable, EmptyState, Panel } from '@dangjian/ui/admin'
import { useQuery } from '@tanstack/react-query'
import { statisticsText as text } from './locales/zh-CN.ts'

/** The annual reports that were frozen, the latest first. */
export const FrozenList = ({ onTables }: { onTables: () => void }) => {
  const api = useApi()
  const query = useQuery(api.statistics.listFrozen.queryOptions({}))
  return (
    <Panel isFlush>
      <QueryView query={query} subject={text.frozenTable} isEmpty={(rows) => rows.length === 0} empty={<EmptyState title={text.frozenNone} willHold={text.frozenWillHold} acts={[{ key: 'tables', label: text.toTables, tone: 'go', onSelect: onTables }]} />}>
        {(rows) => (
          <DataTable
            label={text.frozenTable}
            rows={rows}
            rowKey={(row) => row.id}
            columns={[
              { key: 'year', title: text.columns.year, kind: 'name', render: (row) => String(row.year) },
              { key: 'unit', title: text.columns.unit, render: (row) => row.orgUnitName },
              { key: 'asOf', title: text.columns.asOf, kind: 'date', render: (row) => row.asOf },
              { key: 'by', title: text.columns.by, render: (row) => row.frozenByName },
              { key: 'at', title: text.columns.at, kind: 'date', render: (row) => formatTableDay(row.frozenAt.slice(0, 10)) },
              { key: 'hash', title: text.columns.hash, render: (row) => row.contentHash.slice(0, 12) },
              { key: 'acts', title: text.columns.acts, kind: 'acts', render: (row) => <AppLink href={`/statistics/${row.id}`} aria-label={text.openOf(row.year, row.orgUnitName)}>{text.open}</AppLink> },
            ]}
          />
        )}
      </QueryView>
    </Panel>
  )
}
