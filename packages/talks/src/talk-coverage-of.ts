import type { Scope } from '@dangjian/db'
import { today, type LocalDate } from '@dangjian/kernel'
import { coverageOf } from './coverage.ts'
import { peopleOfBranch } from './people-of-branch.ts'
import { heartTalksOf } from './talk-store.ts'

/** How far a branch is with 谈心谈话 in a year. */
export interface TalkCoverageOfUnit {
  readonly orgUnitId: string
  /** Demands of BR-23 and how many are met. */
  readonly owed: number
  readonly held: number
  /** The day on which all demands were met; null while one is open. */
  readonly completedOn: LocalDate | null
  readonly lastHeldOn: LocalDate | null
}

/** The last day of the year, or today while it runs. */
const dayOfYear = (scope: Scope, year: number): LocalDate => {
  const now = today(scope.clock)
  const end = `${year}-12-31`
  return now < end ? now : end
}

/** Coverage of branches in a year, for compliance (BR-22, BR-23); access is for the caller. Units without a roster are absent. */
export const talkCoverageOf = async (scope: Scope, { orgUnitIds, year }: { readonly orgUnitIds: readonly string[]; readonly year: number }): Promise<TalkCoverageOfUnit[]> => {
  const found: TalkCoverageOfUnit[] = []
  for (const orgUnitId of orgUnitIds) {
    const people = await peopleOfBranch(scope, orgUnitId, dayOfYear(scope, year))
    if (people.length === 0) continue
    const held = await heartTalksOf(scope, people.map(({ memberId }) => memberId), year)
    const { owed, held: met, completedOn, lastHeldOn } = coverageOf(people, held.map(({ lowMemberId, highMemberId, heldOn }) => ({ low: lowMemberId, high: highMemberId, heldOn })))
    found.push({ orgUnitId, owed, held: met, completedOn, lastHeldOn })
  }
  return found
}
