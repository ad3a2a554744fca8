import type { ReactNode } from 'react'
import { StateIcon } from './state-icon.tsx'
import { stateLook, stateWord, type StateName } from './states.ts'

/** A state as icon and word; `children` replace the plain word (for example `逾期4天`), `isFilled` sets it on its tint. */
export const StateTag = ({ state, children, isFilled = false, iconSize = 14 }: { state: StateName; children?: ReactNode; isFilled?: boolean; iconSize?: number }) => {
  const { tone, shape } = stateLook(state)
  return (
    <span className={`dj-st dj-tone-${tone}${isFilled ? ' is-filled' : ''}`}>
      <StateIcon shape={shape} size={iconSize} />
      <span>{children ?? stateWord(state)}</span>
    </span>
  )
}
