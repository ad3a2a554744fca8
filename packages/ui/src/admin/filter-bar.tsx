import type { ReactNode } from 'react'
import { uiText } from '../locales/zh-CN.ts'

/** Filters in one row; count, pages and acts at the right end of the same row. State belongs in the URL, so the page owns it. */
export const FilterBar = ({ children, end, label }: { children?: ReactNode; end?: ReactNode; label?: string }) => (
  <div className="dj-filters" role="search" aria-label={label ?? uiText.filters}>
    {children}
    {end === undefined ? null : <div className="dj-filters-end">{end}</div>}
  </div>
)
