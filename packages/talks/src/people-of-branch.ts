import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { branchRoster, type RosterLine } from '@dangjian/members'
import { committeeMembers } from '@dangjian/org'
import type { TalkPerson } from './coverage.ts'

/** A person of the matrix with name. */
export type NamedPerson = TalkPerson & Pick<RosterLine, 'name' | 'namePinyin'>

/** Who belongs to a branch on a day: its committee in the order of posts, then the others in pinyin order. Access is for the caller. */
export const peopleOfBranch = async (scope: Scope, orgUnitId: string, onDate: LocalDate): Promise<NamedPerson[]> => {
  const roster = await branchRoster(scope, orgUnitId, onDate)
  const order = new Map((await committeeMembers(scope, orgUnitId, onDate)).map(({ memberId }, at) => [memberId, at]))
  return roster
    .map(({ memberId, name, namePinyin, groupId }) => ({ memberId, name, namePinyin, groupId, isCommittee: order.has(memberId) }))
    .toSorted((a, b) => (order.get(a.memberId) ?? order.size) - (order.get(b.memberId) ?? order.size))
}
