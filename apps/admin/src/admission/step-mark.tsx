import { StateTag } from '@dangjian/ui/admin'
import type { StateName } from '@dangjian/ui'

/** The mark at the left of a line of the timeline; its word is read aloud, not shown. */
export const StepMark = ({ state }: { state: Extract<StateName, 'done' | 'overdue' | 'due' | 'locked' | 'failed'> }) => (
  <span className="dj-tl-mark"><StateTag state={state} iconSize={18} /></span>
)
