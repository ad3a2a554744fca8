import { formatCount } from '@dangjian/ui'
import { DataTable, Panel } from '@dangjian/ui/admin'
import { statisticsText as text } from './locales/zh-CN.ts'
import type { StatTable } from './types.ts'

const figure = (value: number | null): string => (value === null ? '–' : value < 0 ? `−${formatCount(-value)}` : formatCount(value))

const OneTable = ({ table }: { table: StatTable }) => (
  <Panel title={table.title} footer={table.note} isFlush>
    <DataTable
      label={table.title}
      size="small"
      rows={table.rows}
      rowKey={(row) => row.key}
      columns={[
        { key: 'item', title: text.item, render: (row) => (row.isPart === true ? <span className="dj-stat-part">{row.label}</span> : <b>{row.label}</b>) },
        ...table.heads.map((head, index) => ({ key: head, title: head, kind: 'number' as const, width: 76, render: (row: StatTable['rows'][number]) => figure(row.values[index] ?? null) })),
      ]}
    />
  </Panel>
)

/** Statistical tables, two beside each other where there is room. */
export const StatTables = ({ tables }: { tables: readonly StatTable[] }) => (
  <div className="dj-stat-tables">{tables.map((table) => <OneTable key={table.key} table={table} />)}</div>
)
