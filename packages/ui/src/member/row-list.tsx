import type { ReactNode } from 'react'
import { Icon } from '../shared/icon.tsx'
import { AppLink } from '../shared/link.tsx'

/** One row of at least 48 px: words left, value right; with `href` a link, with `onSelect` a button. */
export interface RowItem {
  key: string
  title: ReactNode
  note?: ReactNode
  value?: ReactNode
  /** Bold value, for the one figure of a row. */
  isStrong?: boolean
  href?: string
  onSelect?: () => void
}

const Inner = ({ row }: { row: RowItem }) => (
  <>
    <span className="dj-row-text"><span>{row.title}</span>{row.note === undefined ? null : <small>{row.note}</small>}</span>
    {row.value === undefined ? null : <span className={`dj-row-value${row.isStrong === true ? ' is-strong' : ''}`}>{row.value}</span>}
    {row.href === undefined && row.onSelect === undefined ? null : <Icon name="next" />}
  </>
)

const Row = ({ row }: { row: RowItem }) => {
  if (row.href !== undefined) return <AppLink className="dj-row" href={row.href}><Inner row={row} /></AppLink>
  if (row.onSelect !== undefined) return <button type="button" className="dj-row" onClick={row.onSelect}><Inner row={row} /></button>
  return <div className="dj-row"><Inner row={row} /></div>
}

/** Rows in a flush Card. */
export const RowList = ({ rows, label }: { rows: readonly RowItem[]; label: string }) => (
  <ul className="dj-rows" aria-label={label}>{rows.map((row) => <li key={row.key}><Row row={row} /></li>)}</ul>
)
