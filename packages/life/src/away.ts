import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { attachedOn } from '@dangjian/members'
import type { OrgUnit } from '@dangjian/org'
import { lifeSentences } from './locales/zh-CN.ts'
import type { AttendanceLine } from './meeting-schema.ts'

/** Who of the people is attached to a temporary branch elsewhere on a day, with its name: away from this organization's meetings by lawful reason (BR-05). */
export const awayOn = async (scope: Scope, unit: Pick<OrgUnit, 'id'>, memberIds: readonly string[], date: LocalDate): Promise<Map<string, string>> =>
  new Map([...(await attachedOn(scope, memberIds, date))].filter(([, branch]) => branch.orgUnitId !== unit.id).map(([memberId, branch]) => [memberId, branch.orgUnitName]))

/** Attendance in which nobody counts as absent without reason who was with a temporary branch that day: it is leave on duty, with the branch as its note. */
export const excuseAway = (lines: readonly AttendanceLine[], away: ReadonlyMap<string, string>): AttendanceLine[] =>
  lines.map((line) => {
    const place = away.get(line.memberId)
    return place === undefined || line.state !== 'absent' ? line : { ...line, state: 'leave', reason: 'duty', note: line.note ?? lifeSentences.away(place) }
  })
