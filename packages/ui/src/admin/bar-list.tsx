import type { ReactNode } from 'react'
import { uiText } from '../locales/zh-CN.ts'
import { formatCount, formatPercent } from '../shared/format-number.ts'

/** One structure bar; `part` draws the hatched share inside it (a second series differs by hatch, not by hue alone). */
export interface BarItem {
  key: string
  label: string
  count: number
  part?: number
  /** Light fill with an edge, for the rest group. */
  isSoft?: boolean
}

/** Bars with count and percent beside each; the longest bar fills the width, the axis starts at zero. `total` is the whole of the percent. */
export const BarList = ({ items, total, unit, label }: { items: readonly BarItem[]; total: number; unit: string; label: string }) => {
  const longest = Math.max(1, ...items.map((item) => item.count))
  const width = (count: number): string => `${(count / longest) * 100}%`
  return (
    <ul className="dj-bars" aria-label={label}>
      {items.map((item) => {
        const percent = formatPercent(item.count, total)
        return (
          <li key={item.key}>
            <span>{item.label}</span>
            <span className="dj-bar" role="img" aria-label={uiText.bars.value(item.label, formatCount(item.count), unit, percent)}>
              {item.part === undefined || item.part === 0 ? null : <i className="is-hatched" style={{ width: width(item.part) }} />}
              <i className={item.isSoft === true ? 'is-soft' : ''} style={{ width: width(item.count - (item.part ?? 0)) }} />
            </span>
            <span className="dj-bar-count">{formatCount(item.count)}</span>
            <span className="dj-bar-share">{percent}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** Key of a bar's fill, for the panel's head. */
export const BarKey = ({ look, children }: { look: 'solid' | 'soft' | 'hatched'; children: ReactNode }) => (
  <span className="dj-key"><i className={`is-${look}`} aria-hidden="true" />{children}</span>
)
