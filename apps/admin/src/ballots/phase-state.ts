import type { StateName } from '@dangjian/ui'
import type { BallotLine } from './types.ts'

/** How a phase looks: over, cancelled, or something still to be done. */
export const phaseState = (phase: BallotLine['phase']): StateName => (phase === 'announced' ? 'done' : phase === 'cancelled' ? 'notApplicable' : 'due')
