import { hasAttended, type AbsenceReason, type AttendanceState } from '@dangjian/contracts'
import { addDays, periodLastDay } from '@dangjian/kernel'
import type { RosterLine } from './types.ts'

/** How one person is marked. */
export interface Mark {
  readonly state: AttendanceState
  readonly reason: AbsenceReason | null
  /** Which of two sessions the person went to. */
  readonly session: 1 | 2
}

/** One thing to be put right, as typed. */
export interface RectificationField {
  readonly key: number
  readonly what: string
  readonly who: string
  readonly until: string
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
  /** Why it is entered late; empty while it is in time. */
  readonly lateReason: string
  readonly rectifications: readonly RectificationField[]
}

/** One empty row that is left out when nobody fills it. */
export const firstResolutions: readonly ResolutionField[] = [{ key: 0, title: '', votes: null }]

/** One empty line to begin with. */
export const firstRectifications: readonly RectificationField[] = [{ key: 0, what: '', who: '', until: '' }]

const sessionOf = ({ session }: Pick<RosterLine, 'session'>): 1 | 2 => (session === 2 ? 2 : 1)

/** How a person stands before anybody is asked: present, whoever signed in too, or on leave for the reason replied before the meeting. */
export const firstMark = (line: Pick<RosterLine, 'reply' | 'replyReason' | 'awayAt' | 'session' | 'signedInAt'>): Mark => {
  const session = sessionOf(line)
  if (line.signedInAt !== null) return { state: 'present', reason: null, session }
  if (line.awayAt !== null) return { state: 'leave', reason: 'duty', session: 1 }
  return line.reply === 'cannot' ? { state: 'leave', reason: line.replyReason, session: 1 } : { state: 'present', reason: null, session }
}

/** The mark of a person: what was set, or the first one. */
export const markOf = (form: Pick<RecordForm, 'marks'>, line: RosterLine): Mark => form.marks[line.memberId] ?? firstMark(line)

/** Those who may vote: on the roster, and present among them. */
export const votersOf = (form: Pick<RecordForm, 'marks'>, roster: readonly RosterLine[]): { eligible: number; present: number } => {
  const voters = roster.filter((line) => line.hasVote)
  return { eligible: voters.length, present: voters.filter((line) => hasAttended(markOf(form, line).state)).length }
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
  /** The period it counts for. */
  readonly period: string
  readonly needsRectification: boolean
  /** Whether it has two sessions. */
  readonly isSplit: boolean
}

/** Days after a meeting within which its record is entered as usual. */
const ENTRY_DAYS = 7

/** Whether saving now is a late entry (补录): after the end of the period the meeting was in, or more than seven days after it; the server decides by the same rule. */
export const isLate = (heldOn: string, { period, today }: Pick<RecordContext, 'period' | 'today'>): boolean => {
  if (heldOn === '' || heldOn > today) return false
  const ends = periodLastDay(period)
  return today > addDays(heldOn, ENTRY_DAYS) || (heldOn <= ends && today > ends)
}

/** Lines of what is to be put right that somebody began to fill. */
export const begunRectifications = (form: Pick<RecordForm, 'rectifications'>): RectificationField[] => form.rectifications.filter(({ what, who, until }) => `${what}${who}${until}`.trim() !== '')

export type RecordProblem = 'title' | 'heldOnMissing' | 'heldOnFuture' | 'time' | 'place' | 'chair' | 'lecturer' | 'minutes' | 'late' | 'rectifications' | `reason:${string}` | `votes:${number}`

/** Everything that is not filled in yet, in the order of the page. */
export const problemsOf = (form: RecordForm, context: RecordContext): RecordProblem[] => {
  const { present } = votersOf(form, context.roster)
  const sum = (field: ResolutionField): number => Object.values(votesOf(field, present)).reduce((total, count) => total + count, 0)
  const empty = (value: string): boolean => value.trim() === ''
  const begun = begunRectifications(form)
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
    ...(context.needsRectification && (begun.length === 0 || begun.some(({ what, who, until }) => [what, who, until].some(empty))) ? (['rectifications'] as const) : []),
    ...(isLate(form.heldOn, context) && empty(form.lateReason) ? (['late'] as const) : []),
  ]
}

/** The part of the record that both ways of saving share. */
export const recordInput = (form: RecordForm, context: RecordContext, chairMemberId: string) => {
  const { roster, votes, hasLecturer, isSplit } = context
  const { present } = votersOf(form, roster)
  return {
    chairMemberId,
    ...(hasLecturer && form.lecturerMemberId !== null ? { lecturerMemberId: form.lecturerMemberId } : {}),
    studyMinutes: form.studyMinutes,
    attendance: roster.map((line) => {
      const { state, reason, session } = markOf(form, line)
      return { memberId: line.memberId, state, ...(state === 'leave' && reason !== null ? { reason } : {}), ...(isSplit && hasAttended(state) ? { session } : {}) }
    }),
    minutes: form.minutes,
    ...(isLate(form.heldOn, context) ? { lateReason: form.lateReason.trim() } : {}),
    rectifications: context.needsRectification ? begunRectifications(form).map(({ what, who, until }) => ({ what: what.trim(), who: who.trim(), until })) : [],
    resolutions: votes === null ? [] : filledResolutions(form).map((field) => ({ title: field.title.trim(), ...votesOf(field, present) })),
  }
}
