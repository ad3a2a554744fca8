import type { ReactNode } from 'react'
import { AppLink } from '../shared/link.tsx'
import { StateTag } from '../shared/state-tag.tsx'
import type { StateName } from '../shared/states.ts'

/** One figure with its unit and share, for example 21 名 9.91%. */
export interface KeyFigure {
  key: string
  label: string
  value: ReactNode
  unit?: ReactNode
  note?: ReactNode
  /** Shows the label as a state (icon and word). */
  state?: StateName
  href?: string
}

/** Up to six figures in a row, hairlines between. */
export const KeyFigures = ({ figures, label }: { figures: readonly KeyFigure[]; label: string }) => (
  <section className="dj-panel" aria-label={label}>
    <dl className="dj-kpi">
      {figures.map((figure) => (
        <div key={figure.key}>
          <dt>{figure.state === undefined ? figure.label : <StateTag state={figure.state}>{figure.label}</StateTag>}</dt>
          <dd>
            {figure.href === undefined ? figure.value : <AppLink href={figure.href} aria-label={figure.label}>{figure.value}</AppLink>}
            {figure.unit === undefined ? null : <small>{figure.unit}</small>}
            {figure.note === undefined ? null : <small>{figure.note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  </section>
)
