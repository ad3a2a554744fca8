import type { MeetingKind } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { restrictionsOn } from '@dangjian/disposal'
import { AppError, conflict, type LocalDate } from '@dangjian/kernel'
import { branchRoster, getMemberBrief } from '@dangjian/members'
import { committeeMembers, type OrgUnit } from '@dangjian/org'
import { eligibleVoters } from '@dangjian/regulations'
import { meetingTemplates } from './meeting-templates.ts'

/** One person of a roster as it is frozen: the vote is the committee seat or, in a meeting of members, formal membership. */
export interface RosterPerson {
  readonly memberId: string
  readonly memberName: string
  readonly memberPinyin: string
  readonly hasVote: boolean
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
    others.push({ memberId: id, memberName: name, memberPinyin: namePinyin, hasVote: true })
  }
  return [...own.map((person) => ({ memberId: person.memberId, memberName: person.name, memberPinyin: person.namePinyin, hasVote: true })), ...others]
}

/**
 * Who belongs to a meeting of this kind on a Shanghai day, to be frozen with it: the committee for 支委会会议, otherwise the members of the
 * organization, of whom the formal ones without 留党察看 and without suspended rights vote (EL-03). Throws ROSTER_EMPTY when nobody does.
 */
export const rosterOn = async (scope: Scope, unit: OrgUnit, kind: MeetingKind, onDate: LocalDate): Promise<RosterPerson[]> => {
  const template = meetingTemplates[kind]
  if (template.roster === 'committee') {
    const roster = await committeeRoster(scope, unit, onDate)
    if (roster.length === 0) throw conflict('ROSTER_EMPTY', { unit: unit.name, roster: template.roster })
    return roster
  }
  const people = await branchRoster(scope, unit.id, onDate)
  if (people.length === 0) throw conflict('ROSTER_EMPTY', { unit: unit.name, roster: template.roster })
  const restrictions = await restrictionsOn(scope, onDate, people.map(({ memberId }) => memberId))
  const voters = new Set(eligibleVoters(people.map(({ memberId, status }) => ({ memberId, status, ...restrictions.get(memberId) }))))
  return people.map(({ memberId, name, namePinyin }) => ({ memberId, memberName: name, memberPinyin: namePinyin, hasVote: voters.has(memberId) }))
}
