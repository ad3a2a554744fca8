import type { Act } from '../shared/act.ts'
import { ActButton } from './act-button.tsx'

/** Acts side by side; nothing when there is none. */
export const ActRow = ({ acts, size = 'middle' }: { acts: readonly Act[]; size?: 'middle' | 'small' }) => {
  if (acts.length === 0) return null
  return <div className="dj-acts">{acts.map((act) => <ActButton key={act.key} act={act} size={size} />)}</div>
}
