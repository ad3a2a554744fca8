import type { Scope } from '@dangjian/db'
import { studyMeetingsOf } from '@dangjian/life'
import { z } from 'zod'
import { yearSchema } from '../plan/plan-schema.ts'
import { actingLearner } from '../study-reach.ts'
import { hoursOfMinutes } from '../study-time.ts'
import { listCredits } from './credit-store.ts'
import { judgeHours, type HoursVerdict } from './demand-of.ts'
import { listEntriesOf, type EntryRow } from './entry-store.ts'
import { listCertificates } from './learner-store.ts'
import { noHours, studyHoursOf, type StudyHours } from './study-hours-of.ts'

/** One source of the member's hours, with the id that leads to its record. */
export interface HoursSource {
  readonly type: 'meeting' | 'course' | 'quiz' | 'self' | 'training'
  readonly id: string | null
  readonly title: string
  readonly on: string | null
  readonly hours: number
  /** Who made sure of it, where that is a person or a quiz. */
  readonly by: string | null
}

/** The member's own entries that are not credited. */
export interface OwnEntry {
  readonly id: string
  readonly title: string
  readonly studiedOn: string
  readonly hours: number
  readonly state: EntryRow['state']
  readonly answer: string | null
}

/** The member's hours of a year: sum, rule, every source. */
export interface MyHours extends HoursVerdict {
  readonly year: string
  readonly hours: StudyHours
  readonly sources: readonly HoursSource[]
  readonly entries: readonly OwnEntry[]
  readonly certificateNumber: string | null
}

export const myHoursInput = z.object({ year: yearSchema })
export type MyHoursInput = z.infer<typeof myHoursInput>

/** 学时 of the acting member with each record behind them. Throws NOT_A_MEMBER. */
export const myHours = async (scope: Scope, { year }: MyHoursInput): Promise<MyHours> => {
  const { memberId } = await actingLearner(scope)
  const found = await studyHoursOf(scope, { memberIds: [memberId], year })
  const hours = found.get(memberId) ?? noHours
  const verdict = (await judgeHours(scope, year, found, [memberId])).get(memberId)
  if (!verdict) throw new Error('every member asked for is judged')
  const meetings = (await studyMeetingsOf(scope, memberId, year)).map(({ meetingId, title, heldOn, minutes }): HoursSource => ({ type: 'meeting', id: meetingId, title, on: heldOn, hours: hoursOfMinutes(minutes), by: null }))
  const credits = (await listCredits(scope, memberId, year)).map((row): HoursSource => ({ type: row.sourceType, id: row.sourceId, title: row.title, on: row.creditedOn, hours: hoursOfMinutes(row.minutes), by: row.groundedBy }))
  const training: HoursSource[] = hours.training === 0 ? [] : [{ type: 'training', id: null, title: '', on: null, hours: hours.training, by: null }]
  const entries = (await listEntriesOf(scope, memberId)).filter(({ state, studiedOn }) => (state === 'waiting' || state === 'returned') && studiedOn.startsWith(year))
  const [certificate] = await listCertificates(scope, [memberId], year)
  return {
    ...verdict, year, hours, sources: [...[...meetings, ...credits].toSorted((a, b) => ((a.on ?? '') < (b.on ?? '') ? 1 : -1)), ...training],
    entries: entries.map(({ id, title, studiedOn, minutes, state, answer }) => ({ id, title, studiedOn, hours: hoursOfMinutes(minutes), state, answer })), certificateNumber: certificate?.number ?? null,
  }
}
