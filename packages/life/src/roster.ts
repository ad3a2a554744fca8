import type { MeetingKind } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { restrictionsOn } from '@dangjian/disposal'
import { AppError, conflict, type LocalDate } from '@dangjian/kernel'
import { branchRoster, getMemberBrief, memberBriefs } from '@dangjian/members'
import { committeeMembers, listPosts, listUnitsInPaths, type OrgUnit } from '@dangjian/org'
import { eligibleVoters } from '@dangjian/regulations'
import { meetingTemplates, type MeetingRoster } from './meeting-templates.ts'

/** One person of a roster as it is frozen: the vote is the committee seat or, in a meeting of members, formal membership. */
export interface RosterPerson {
  readonly memberId: string
  readonly memberName: string
  readonly memberPinyin: string
  readonly hasVote: boolean
  /** The branch somebody comes with to a joint meeting; null for the host's own people. */
  readonly unitId: string | null
}

/** Throws KIND_NOT_FOR_UNIT when this kind of organization does not hold this kind of meeting. */
export const requireKindForUnit = (unit: Pick<OrgUnit, 'kind' | 'name'>, kind: MeetingKind): void => {
  if (!meetingTemplates[kind].unitKinds.includes(unit.kind)) throw new AppError('KIND_NOT_FOR_UNIT', { path: 'kind', unit: unit.name, kind, unitKind: unit.kind })
}

const committeeRoster = async (scope: Scope, unit: OrgUnit, onDate: LocalDate): Promise<RosterPerson[]> => {
  const seats = new Set((await committeeMembers(scope, unit.id, onDate)).map((seat) => seat.memberId))
  const own = (await branchRoster(scope, unit.id, onDate)).filter((person) => seats.has(person.memberId))
  for (const person of own) seats.delete(person.memberId)
  // Members of a higher committee belong to branches below it.
  const others: RosterPerson[] = []
  for (const id of seats) {
    const { name, namePinyin } = await getMemberBrief(scope, id)
    others.push({ memberId: id, memberName: name, memberPinyin: namePinyin, hasVote: true, unitId: null })
  }
  return [...own.map((person) => ({ memberId: person.memberId, memberName: person.name, memberPinyin: person.namePinyin, hasVote: true, unitId: null })), ...others]
}

/** Whoever holds a post in the organization or below it, a person with several posts once, in pinyin order. */
const officerRoster = async (scope: Scope, unit: OrgUnit, onDate: LocalDate): Promise<RosterPerson[]> => {
  const units = await listUnitsInPaths(scope, [unit.path], ['committee', 'general_branch', 'branch'])
  const ids = new Set((await listPosts(scope, units.map(({ id }) => id), onDate)).map(({ memberId }) => memberId))
  const people = [...(await memberBriefs(scope, [...ids])).values()].map(({ id, name, namePinyin }) => ({ memberId: id, memberName: name, memberPinyin: namePinyin, hasVote: false, unitId: null }))
  return people.toSorted((a, b) => (a.memberPinyin < b.memberPinyin ? -1 : a.memberPinyin > b.memberPinyin ? 1 : a.memberId < b.memberId ? -1 : 1))
}

const rosterKindOf = (unit: OrgUnit, kind: MeetingKind): MeetingRoster => {
  const { roster } = meetingTemplates[kind]
  return roster === 'members' && unit.kind === 'committee' ? 'committee' : roster
}

/**
 * Who belongs to a meeting of this kind on a Shanghai day, to be frozen with it: the committee for 支委会会议 and whatever a committee holds, the holders of
 * posts for 党务干部培训, otherwise the members of the
 * organization, of whom the formal ones without 留党察看 and without suspended rights vote (EL-03). Throws ROSTER_EMPTY when nobody does.
 */
export const rosterOn = async (scope: Scope, unit: OrgUnit, kind: MeetingKind, onDate: LocalDate): Promise<RosterPerson[]> => {
  const rosterKind = rosterKindOf(unit, kind)
  if (rosterKind !== 'members') {
    const roster = await (rosterKind === 'committee' ? committeeRoster : officerRoster)(scope, unit, onDate)
    if (roster.length === 0) throw conflict('ROSTER_EMPTY', { unit: unit.name, roster: rosterKind })
    return roster
  }
  const people = await branchRoster(scope, unit.id, onDate)
  if (people.length === 0) throw conflict('ROSTER_EMPTY', { unit: unit.name, roster: rosterKind })
  const restrictions = await restrictionsOn(scope, onDate, people.map(({ memberId }) => memberId))
  const voters = new Set(eligibleVoters(people.map(({ memberId, status }) => ({ memberId, status, ...restrictions.get(memberId) }))))
  return people.map(({ memberId, name, namePinyin }) => ({ memberId, memberName: name, memberPinyin: namePinyin, hasVote: voters.has(memberId), unitId: null }))
}
