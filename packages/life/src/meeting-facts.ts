import { hasAttended, type AttendanceState, type FactInput } from '@dangjian/contracts'
import type { LocalDate } from '@dangjian/kernel'
import { lifeSentences } from './locales/zh-CN.ts'
import type { MeetingRow } from './meeting-store.ts'

/** Minutes of one 学时. */
export const STUDY_HOUR_MINUTES = 45

interface HeldMeeting extends Pick<MeetingRow, 'id' | 'kind' | 'title' | 'orgUnitId' | 'studyMinutes' | 'chairMemberId' | 'lecturerMemberId'> {
  readonly heldOn: LocalDate
}

interface Line {
  readonly memberId: string
  readonly state: AttendanceState | 'expected'
  /** Day on which the person caught up: that is attendance too. */
  readonly madeUpOn?: LocalDate | null
}

const factOf = (meeting: HeldMeeting, kind: string, memberId: string, title: string): FactInput => ({
  key: `${kind}:${meeting.id}:${memberId}`, kind, period: meeting.heldOn.slice(0, 7), subjectId: memberId, orgUnitId: meeting.orgUnitId, occurredOn: meeting.heldOn,
  quantity: 1, unit: 'time', title: title.slice(0, 200), source: { type: 'meeting', id: meeting.id },
})

const factsOfLine = (meeting: HeldMeeting, line: Line): FactInput[] => {
  const isMadeUp = (line.madeUpOn ?? null) !== null
  if (line.state === 'absent' && !isMadeUp) return [factOf(meeting, 'life.absent', line.memberId, lifeSentences.absent(meeting.title))]
  if (!hasAttended(line.state) && !isMadeUp) return []
  const attended = factOf(meeting, 'life.attended', line.memberId, lifeSentences.attended(meeting.title))
  if (meeting.studyMinutes === 0) return [attended]
  const hours = Math.round((meeting.studyMinutes * 1000) / STUDY_HOUR_MINUTES) / 1000
  return [attended, { ...factOf(meeting, 'study.hours', line.memberId, lifeSentences.studied(meeting.title, meeting.studyMinutes)), quantity: hours, unit: 'hour' }]
}

/**
 * What a record says about each person: `life.attended`, `study.hours` (45 minutes are one), `life.chaired`, `life.lectured`, and `life.absent`
 * only for an absence without reason. Leave, duty, secondment, training and exemption give no fact: they never count against a person
 * (EDU-04). Who takes part online, or catches up later (补课), has attended.
 */
export const factsOfRecord = (meeting: HeldMeeting, lines: readonly Line[]): FactInput[] => [
  ...lines.flatMap((line) => factsOfLine(meeting, line)),
  ...(meeting.chairMemberId === null ? [] : [factOf(meeting, 'life.chaired', meeting.chairMemberId, lifeSentences.chaired(meeting.title))]),
  ...(meeting.lecturerMemberId === null || meeting.kind !== 'party_lecture' ? [] : [factOf(meeting, 'life.lectured', meeting.lecturerMemberId, lifeSentences.lectured(meeting.title))]),
]

/** The facts of a correction: what no longer holds is taken back by a fact of the opposite quantity, what holds now is added. */
export const factsOfCorrection = (meeting: HeldMeeting, correctionId: string, before: readonly Line[], after: readonly Line[]): FactInput[] => {
  const keyed = (fact: FactInput): FactInput => ({ ...fact, key: `${fact.key}:${correctionId}` })
  const withdrawn = before.flatMap((line) => factsOfLine(meeting, line)).map((fact) => ({ ...keyed(fact), key: `${keyed(fact).key}:withdrawn`, quantity: -(fact.quantity ?? 1), title: lifeSentences.withdrawn(fact.title).slice(0, 200) }))
  return [...withdrawn, ...after.flatMap((line) => factsOfLine(meeting, line)).map(keyed)]
}
