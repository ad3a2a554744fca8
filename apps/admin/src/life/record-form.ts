import type { AbsenceReason, AttendanceState } from '@dangjian/contracts'
import type { RosterLine } from './types.ts'

/** How one person is marked. */
export interface Mark {
  readonly state: AttendanceState
  readonly reason: AbsenceReason | null
}

/** One resolution as typed; votes of null follow who is present: all in favour. */
export interface ResolutionField {
  readonly key: number
  readonly title: string
  readonly votes: { readonly inFavour: number; readonly against: number; readonly abstained: number } | null
}

/** The whole record as typed: what is kept until it is saved. */
export interface RecordForm {
  readonly title: string
  readonly heldOn: string
  readonly time: string
  readonly place: string
  readonly chairMemberId: string | null
  readonly lecturerMemberId: string | null
  readonly studyMinutes: number
  readonly marks: Readonly<Record<string, Mark>>
  readonly resolutions: readonly ResolutionField[]
  readonly minutes: string
}

/** One empty row that is left out when nobody fills it. */
export const firstResolutions: readonly ResolutionField[] = [{ key: 0, title: '', votes: null }]

const here: Mark = { state: 'present', reason: null }

/** How a person stands before anybody is asked: present, or on leave for the reason replied before the meeting. */
export const firstMark = (line: Pick<RosterLine, 'reply' | 'replyReason' | 'awayAt'>): Mark => {
  if (line.awayAt !== null) return { state: 'leave', reason: 'duty' }
  return line.reply === 'cannot' ? { state: 'leave', reason: line.replyReason } : here
}

/** The mark of a person: what was set, or the first one. */
export const markOf = (form: Pick<RecordForm, 'marks'>, line: RosterLine): Mark => form.marks[line.memberId] ?? firstMark(line)

/** Those who may vote: on the roster, and present among them. */
export const votersOf = (form: Pick<RecordForm, 'marks'>, roster: readonly RosterLine[]): { eligible: number; present: number } => {
  const voters = roster.filter((line) => line.hasVote)
  return { eligible: voters.length, present: voters.filter((line) => markOf(form, line).state === 'present').length }
}

/** How many people are marked with each state. */
export const countMarks = (form: Pick<RecordForm, 'marks'>, roster: readonly RosterLine[]): Record<AttendanceState, number> => {
  const counts: Record<AttendanceState, number> = { present: 0, online: 0, leave: 0, absent: 0, exempt: 0 }
  for (const line of roster) counts[markOf(form, line).state] += 1
  return counts
}

/** Votes of a resolution as they will be sent: typed, or all present in favour. */
export const votesOf = (field: ResolutionField, present: number): { inFavour: number; against: number; abstained: number } => field.votes ?? { inFavour: present, against: 0, abstained: 0 }

/** Votes needed to open, for the hint beside attendance: half of the committee (BR-15), more than half of the members (BR-14). */
export const neededToOpen = (votes: 'general' | 'committee', eligible: number): number => (votes === 'committee' ? Math.ceil(eligible / 2) : Math.floor(eligible / 2) + 1)

/** Resolutions with a title: an untouched empty row is none. */
export const filledResolutions = (form: Pick<RecordForm, 'resolutions'>): ResolutionField[] => form.resolutions.filter((field) => field.title.trim() !== '')

/** What a record needs beyond its fields. */
export interface RecordContext {
  readonly roster: readonly RosterLine[]
  readonly votes: 'general' | 'committee' | null
  readonly hasLecturer: boolean
  /** Title, time and place are typed too: nobody planned the meeting. */
  readonly isUnplanned: boolean
  readonly today: string
}

export type RecordProblem = 'title' | 'heldOnMissing' | 'heldOnFuture' | 'time' | 'place' | 'chair' | 'lecturer' | 'minutes' | `reason:${string}` | `votes:${number}`

/** Everything that is not filled in yet, in the order of the page. */
export const problemsOf = (form: RecordForm, context: RecordContext): RecordProblem[] => {
  const { present } = votersOf(form, context.roster)
  const sum = (field: ResolutionField): number => Object.values(votesOf(field, present)).reduce((total, count) => total + count, 0)
  const empty = (value: string): boolean => value.trim() === ''
  return [
    ...(context.isUnplanned && empty(form.title) ? (['title'] as const) : []),
    ...(form.heldOn === '' ? (['heldOnMissing'] as const) : form.heldOn > context.today ? (['heldOnFuture'] as const) : []),
    ...(context.isUnplanned && form.time === '' ? (['time'] as const) : []),
    ...(context.isUnplanned && empty(form.place) ? (['place'] as const) : []),
    ...(form.chairMemberId === null ? (['chair'] as const) : []),
    ...(context.hasLecturer && form.lecturerMemberId === null ? (['lecturer'] as const) : []),
    ...context.roster.filter((line) => markOf(form, line).state === 'leave' && markOf(form, line).reason === null).map((line) => `reason:${line.memberId}` as const),
    ...(context.votes === null ? [] : filledResolutions(form).filter((field) => sum(field) !== present).map((field) => `votes:${field.key}` as const)),
    ...(empty(form.minutes) ? (['minutes'] as const) : []),
  ]
}

/** The part of the record that both ways of saving share. */
export const recordInput = (form: RecordForm, { roster, votes, hasLecturer }: RecordContext, chairMemberId: string) => {
  const { present } = votersOf(form, roster)
  return {
    chairMemberId,
    ...(hasLecturer && form.lecturerMemberId !== null ? { lecturerMemberId: form.lecturerMemberId } : {}),
    studyMinutes: form.studyMinutes,
    attendance: roster.map((line) => {
      const { state, reason } = markOf(form, line)
      return { memberId: line.memberId, state, ...(state === 'leave' && reason !== null ? { reason } : {}) }
    }),
    minutes: form.minutes,
    resolutions: votes === null ? [] : filledResolutions(form).map((field) => ({ title: field.title.trim(), ...votesOf(field, present) })),
  }
}
