import { hasAttended } from '@dangjian/contracts'
import { AppError } from '@dangjian/kernel'
import type { AttendanceLine } from './meeting-schema.ts'
import type { RosterPerson } from './roster.ts'

const pathOf = (index: number, field?: string): string => `attendance.${index}${field === undefined ? '' : `.${field}`}`

/** Names as an error shows them: three, then how many more. */
const named = (people: readonly RosterPerson[]): string => people.slice(0, 3).map((person) => person.memberName).join('、')

/**
 * Checks attendance against the frozen roster. Every error carries `paths` of the fields it is about, so that a form keeps what was typed and
 * marks them. Throws ATTENDANCE_NOT_ON_ROSTER, ATTENDANCE_TWICE, ATTENDANCE_REASON_REQUIRED and, unless `isPartial`, ATTENDANCE_INCOMPLETE.
 */
export const checkAttendance = (roster: readonly RosterPerson[], lines: readonly AttendanceLine[], isPartial = false): void => {
  const people = new Map(roster.map((person) => [person.memberId, person]))
  const indexes = lines.map((_, index) => index)
  const foreign = indexes.filter((index) => !people.has(lines[index]?.memberId ?? ''))
  if (foreign.length > 0) throw new AppError('ATTENDANCE_NOT_ON_ROSTER', { paths: foreign.map((index) => pathOf(index, 'memberId')), count: foreign.length })
  const twice = indexes.filter((index) => lines.findIndex((line) => line.memberId === lines[index]?.memberId) < index)
  if (twice.length > 0) throw new AppError('ATTENDANCE_TWICE', { paths: twice.map((index) => pathOf(index, 'memberId')), count: twice.length })
  const unexplained = indexes.filter((index) => lines[index]?.state === 'leave' && lines[index]?.reason === undefined)
  if (unexplained.length > 0) throw new AppError('ATTENDANCE_REASON_REQUIRED', { paths: unexplained.map((index) => pathOf(index, 'reason')), count: unexplained.length })
  const given = new Set(lines.map((line) => line.memberId))
  const missing = roster.filter((person) => !given.has(person.memberId))
  if (!isPartial && missing.length > 0) throw new AppError('ATTENDANCE_INCOMPLETE', { paths: ['attendance'], count: missing.length, names: named(missing), memberIds: missing.map((person) => person.memberId) })
}

/** Throws CHAIR_NOT_ON_ROSTER or CHAIR_NOT_PRESENT. */
export const checkChair = (roster: readonly RosterPerson[], lines: readonly AttendanceLine[], chairMemberId: string): void => {
  if (!roster.some((person) => person.memberId === chairMemberId)) throw new AppError('CHAIR_NOT_ON_ROSTER', { path: 'chairMemberId' })
  if (!hasAttended(lines.find((line) => line.memberId === chairMemberId)?.state ?? 'absent')) throw new AppError('CHAIR_NOT_PRESENT', { path: 'chairMemberId' })
}
