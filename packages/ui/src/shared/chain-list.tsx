import type { ReactNode } from 'react'
import { AppLink } from './link.tsx'

/** One link of an explanation: entry, rule with version, fact, who recorded it. */
export interface ChainItem {
  key: string
  title: ReactNode
  note?: ReactNode
  href?: string
  /** The act at this place of the chain, for example the objection at its end. */
  action?: ReactNode
}

/** A chain from result to source, in order; the last dot is filled. */
export const ChainList = ({ items, label }: { items: readonly ChainItem[]; label: string }) => (
  <ol className="dj-chain" aria-label={label}>
    {items.map((item) => (
      <li key={item.key}>
        <span className="dj-chain-dot" aria-hidden="true" />
        <div>
          <p>{item.href === undefined ? item.title : <AppLink href={item.href}>{item.title}</AppLink>}</p>
          {item.note === undefined ? null : <p className="dj-hint">{item.note}</p>}
          {item.action}
        </div>
      </li>
    ))}
  </ol>
)
