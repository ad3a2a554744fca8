import type { ReactNode } from 'react'
import { ChainList, type ChainItem } from '../shared/chain-list.tsx'

/** A result, its formula in one sentence, then entry → rule with version → fact → who recorded it; the objection stands at the end. */
export const ExplanationChain = ({ result, about, formula, items, label, footer }: { result?: ReactNode; about?: ReactNode; formula?: ReactNode; items: readonly ChainItem[]; label: string; footer?: ReactNode }) => (
  <div>
    {result === undefined ? null : <div className="dj-result"><b>{result}</b><span>{about}</span></div>}
    {formula === undefined ? null : <p className="dj-formula">{formula}</p>}
    <ChainList items={items} label={label} />
    {footer}
  </div>
)
