import { Table } from 'antd'
import { useEffect, useRef, type Key, type ReactNode } from 'react'
import { uiText } from '../locales/zh-CN.ts'

/** A column: text left, numbers right, name bold and first, acts last and right. */
export interface DataColumn<Row> {
  key: string
  title: ReactNode
  kind?: 'text' | 'name' | 'number' | 'date' | 'acts'
  width?: number | string
  /** What the cell shows; null, undefined and empty text become an em dash. */
  render: (row: Row, index: number) => ReactNode
}

interface DataTableProps<Row> {
  /** Names the table for readers of the screen. */
  label: string
  columns: ReadonlyArray<DataColumn<Row>>
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Shown in place of the body when there are no rows; use EmptyState. */
  empty?: ReactNode
  isLoading?: boolean
  /** `small` for rule tables. */
  size?: 'middle' | 'small'
  /** Rows with a tick box; the keys chosen so far. */
  selection?: { keys: readonly Key[]; onChange: (keys: Key[]) => void; nameOf: (row: Row) => string }
  isCurrent?: (row: Row) => boolean
  expanded?: (row: Row) => ReactNode
}

const orDash = (content: ReactNode): ReactNode => (content === null || content === undefined || content === '' ? uiText.empty : content)

/** The house table over antd's: no zebra, sticky head, scrolls inside its panel when narrow with the first and last column fixed. Order is the caller's, never by score. */
export const DataTable = <Row extends object>({ label, columns, rows, rowKey, empty, isLoading = false, size = 'middle', selection, isCurrent, expanded }: DataTableProps<Row>) => {
  const holder = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const scroller = holder.current?.querySelector('.ant-table-content')
    scroller?.setAttribute('tabindex', '0')
    scroller?.setAttribute('role', 'region')
    scroller?.setAttribute('aria-label', label)
    // The hidden row that widths are measured by holds the head's checkbox once more.
    for (const measure of holder.current?.querySelectorAll('.ant-table-measure-row') ?? []) measure.setAttribute('inert', '')
  })
  return (
    <div ref={holder} className="dj-table">
      <Table<Row>
        size={size}
        aria-label={label}
        pagination={false}
        loading={isLoading}
        dataSource={[...rows]}
        rowKey={rowKey}
        scroll={{ x: 'max-content' }}
        rowClassName={(row) => (isCurrent?.(row) === true ? 'dj-row-current' : '')}
        columns={columns.map((column, index) => ({
          key: column.key,
          title: column.title,
          align: column.kind === 'number' || column.kind === 'acts' ? ('right' as const) : ('left' as const),
          className: column.kind === 'name' ? 'dj-name' : '',
          ...(column.width === undefined ? {} : { width: column.width }),
          ...(index === 0 ? { fixed: 'start' as const } : {}),
          ...(column.kind === 'acts' ? { fixed: 'end' as const } : {}),
          render: (_: unknown, row: Row, at: number) => (column.kind === 'acts' ? <span className="dj-row-acts">{column.render(row, at)}</span> : orDash(column.render(row, at))),
        }))}
        {...(empty === undefined ? {} : { locale: { emptyText: empty } })}
        {...(expanded ? { expandable: { expandedRowRender: expanded } } : {})}
        {...(selection
          ? { rowSelection: { selectedRowKeys: [...selection.keys], onChange: selection.onChange, getCheckboxProps: (row: Row) => ({ 'aria-label': selection.nameOf(row) }) } }
          : {})}
      />
    </div>
  )
}
