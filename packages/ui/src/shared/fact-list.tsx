import type { ReactNode } from 'react'
import { uiText } from '../locales/zh-CN.ts'

/** One labelled fact; an absent value is shown as an em dash, never as zero. */
export interface Fact {
  key: string
  label: string
  value: ReactNode
  note?: ReactNode
}

/** Label and value pairs of one record. */
export const FactList = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="dj-facts">
    {facts.map((fact) => (
      <div key={fact.key}>
        <dt>{fact.label}</dt>
        <dd>
          {fact.value === null || fact.value === undefined || fact.value === '' ? uiText.empty : fact.value}
          {fact.note === undefined ? null : <span className="dj-hint">{fact.note}</span>}
        </dd>
      </div>
    ))}
  </dl>
)
