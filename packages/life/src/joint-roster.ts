import type { MeetingKind } from '@dangjian/contracts'
import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, type LocalDate } from '@dangjian/kernel'
import { getOrgUnit, type OrgUnit } from '@dangjian/org'
import { meetingTemplates } from './meeting-templates.ts'
import type { Participant } from './participant-store.ts'
import { rosterOn, type RosterPerson } from './roster.ts'

/**
 * The branches that are to hold a meeting together with its host; the person plans for each of them. Throws JOINT_NOT_ALLOWED (a kind that votes, or a
 * host that is no branch), NOT_FOUND, FORBIDDEN (meeting.plan) and KIND_NOT_FOR_UNIT.
 */
export const jointUnits = async (scope: Scope, host: OrgUnit, kind: MeetingKind, orgUnitIds: readonly string[]): Promise<OrgUnit[]> => {
  const ids = [...new Set(orgUnitIds)].filter((id) => id !== host.id)
  if (ids.length === 0) return []
  if (!meetingTemplates[kind].canBeShared || host.kind !== 'branch') throw new AppError('JOINT_NOT_ALLOWED', { path: 'participantIds', unit: host.name, kind })
  const units: OrgUnit[] = []
  for (const id of ids) {
    const unit = await getOrgUnit(scope, id, 'meeting.read')
    requireCan(scope.access, 'meeting.plan', unit.path)
    if (unit.kind !== 'branch') throw new AppError('KIND_NOT_FOR_UNIT', { path: 'participantIds', unit: unit.name, kind, unitKind: unit.kind })
    units.push(unit)
  }
  return units
}

/** The roster of the host and of every branch that takes part, each person once and with the branch they come with. Throws ROSTER_EMPTY. */
export const fullRoster = async (scope: Scope, host: OrgUnit, participants: readonly Pick<Participant, 'orgUnitId'>[], kind: MeetingKind, onDate: LocalDate): Promise<RosterPerson[]> => {
  const people = await rosterOn(scope, host, kind, onDate)
  const seen = new Set(people.map(({ memberId }) => memberId))
  for (const { orgUnitId } of participants) {
    const own = (await rosterOn(scope, await getOrgUnit(scope, orgUnitId), kind, onDate)).filter(({ memberId }) => !seen.has(memberId))
    for (const person of own) seen.add(person.memberId)
    people.push(...own.map((person) => ({ ...person, unitId: orgUnitId })))
  }
  return people
}
