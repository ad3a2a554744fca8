import type { ReactNode } from 'react'
import type { Act } from '../shared/act.ts'
import { StateTag } from '../shared/state-tag.tsx'
import type { StateName } from '../shared/states.ts'
import { ActButton } from './act-button.tsx'

/** One thing asked of the person: what, a line about it, by when with its state, and the one act that does it. */
export interface Ask {
  key: string
  title: string
  note?: ReactNode
  state?: StateName
  /** Words beside the state's icon: 24日前回复. */
  deadline?: string
  act: Act
}

/** 需要我办的; only one act in view is `primary`. */
export const AskList = ({ asks, label }: { asks: readonly Ask[]; label: string }) => (
  <ul className="dj-asks" aria-label={label}>
    {asks.map((ask) => (
      <li key={ask.key}>
        <div>
          <h3>{ask.title}</h3>
          {ask.note === undefined ? null : <p className="dj-sm dj-folds">{ask.note}</p>}
          {ask.state === undefined ? null : <StateTag state={ask.state} iconSize={16}>{ask.deadline}</StateTag>}
        </div>
        <ActButton act={ask.act} />
      </li>
    ))}
  </ul>
)
