import type { Scope } from '@dangjian/db'
import { selectBallotsOf } from '../ballot-store.ts'

/** What the member has to do with a ballot now. */
export type OwnStanding = 'to-vote' | 'voted' | 'on-paper' | 'absent' | 'not-voted' | 'supervises'

/** The member's standing from the phase, the place on the roster and the mark of having cast. */
export const standingOf = (phase: string, state: string | null, hasCast: boolean | null): OwnStanding => {
  if (state === null) return 'supervises'
  if (state === 'absent') return 'absent'
  if (state === 'paper') return 'on-paper'
  if (hasCast === true) return 'voted'
  return phase === 'open' ? 'to-vote' : 'not-voted'
}

/** The member's ballots from the opening on, the latest first; whom one may vote with and whether one has, never how. Empty for an account without member. */
export const myBallots = async (scope: Scope) => {
  const { memberId } = scope.actor
  if (memberId === null) return []
  return (await selectBallotsOf(scope, memberId)).map(({ ballot, state, hasCast, isSupervisor }) => ({
    id: ballot.id, title: ballot.title, orgUnitName: ballot.unitName, matter: ballot.matter, heldOn: ballot.heldOn, phase: ballot.phase, standing: standingOf(ballot.phase, state, hasCast),
    toConfirm: isSupervisor && ballot.phase === 'counted',
  }))
}
export type MyBallotLine = Awaited<ReturnType<typeof myBallots>>[number]
