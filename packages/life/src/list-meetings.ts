import { meetingKindSchema, pathsWith, type MeetingKind } from '@dangjian/contracts'
import { decodeCursor, encodeCursor, pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { addDays, AppError, instantAt, isId, localDateOf, localTimeOf } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { selectCounts, selectMeetingPage, type AttendanceCounts, type MeetingCursor, type MeetingFilter, type MeetingRow } from './meeting-store.ts'
import { stageOf, type MeetingStage } from './meeting-views.ts'

export const listMeetingsInput = pageInputSchema.extend({
  orgUnitId: z.uuid().optional(),
  kind: meetingKindSchema.optional(),
  status: z.enum(['planned', 'held', 'cancelled']).optional(),
  stage: z.enum(['planned', 'notified', 'pending', 'returned', 'checked', 'archived', 'cancelled']).optional(),
  /** Only late entries (补录). */
  isLate: z.boolean().optional(),
  /** What the person may check: waiting, in the reach of meeting.check, recorded and corrected by others. */
  toCheck: z.boolean().optional(),
  /** First and last day, both inclusive. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
})
export type ListMeetingsInput = z.input<typeof listMeetingsInput>

/** A meeting in a list; counts are 0 before there is anything to count. */
export interface MeetingListItem extends AttendanceCounts {
  readonly id: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly kind: MeetingKind
  readonly title: string
  readonly period: string
  readonly date: string
  readonly time: string
  readonly place: string
  readonly status: MeetingRow['status']
  readonly stage: MeetingStage
  readonly isLate: boolean
  readonly recordedBy: string | null
  readonly heldOn: string | null
  readonly opened: boolean
  readonly version: number
}

/** Reads a cursor of meetings; throws CURSOR_INVALID for one that is not ours. */
export const meetingCursor = (cursor: string | undefined): MeetingCursor | undefined => {
  if (cursor === undefined) return undefined
  const [at, id] = decodeCursor(cursor) ?? []
  const startsAt = new Date(at ?? '')
  if (id === undefined || !isId(id) || Number.isNaN(startsAt.getTime())) throw new AppError('CURSOR_INVALID', {}, 400)
  return { startsAt, id }
}

/** The cursor behind a meeting. */
export const cursorBehind = (meeting: Pick<MeetingRow, 'startsAt' | 'id'> | undefined): string | null => (meeting ? encodeCursor([meeting.startsAt.toISOString(), meeting.id]) : null)

const stageFilter = ({ stage, status, toCheck }: ListMeetingsInput, accountId: string | null): Pick<MeetingFilter, 'status' | 'stage' | 'isNotified' | 'notBy'> => {
  if (toCheck === true) return { status: 'held', stage: 'pending', notBy: accountId ?? '' }
  if (stage === 'planned' || stage === 'notified') return { status: 'planned', isNotified: stage === 'notified' }
  if (stage === 'cancelled') return { status: 'cancelled' }
  return { status, stage }
}

/** Meetings the person may read (meeting.read), those that their branches hold with others too, latest first, keyset-paged; with `toCheck` what waits for this person's check. Throws NOT_FOUND for an organization out of reach and CURSOR_INVALID. */
export const listMeetings = async (scope: Scope, input: ListMeetingsInput): Promise<Page<MeetingListItem>> => {
  const limit = input.limit ?? 20
  const permission = input.toCheck === true ? 'meeting.check' : 'meeting.read'
  const paths = input.orgUnitId === undefined ? pathsWith(scope.access, permission) : [(await getOrgUnit(scope, input.orgUnitId, permission)).path]
  const filter = {
    paths, kind: input.kind, ...stageFilter(input, scope.actor.accountId), isLate: input.isLate,
    from: input.from === undefined ? undefined : instantAt(input.from), to: input.to === undefined ? undefined : instantAt(addDays(input.to, 1)),
  }
  const { rows, total } = await selectMeetingPage(scope, filter, { after: meetingCursor(input.cursor), limit })
  const page = rows.slice(0, limit)
  const counts = await selectCounts(scope, page.map((row) => row.meeting.id))
  const items = page.map(({ meeting, unitName }): MeetingListItem => {
    const { id, orgUnitId, kind, title, period, place, status, heldOn, opened, version } = meeting
    return {
      id, orgUnitId, orgUnitName: unitName, kind, title, period, date: localDateOf(meeting.startsAt), time: localTimeOf(meeting.startsAt), place, status, heldOn, opened, version,
      stage: stageOf(meeting), isLate: meeting.lateEntry !== null, recordedBy: meeting.recordedBy,
      ...(counts.get(id) ?? { expected: 0, present: 0, coming: 0, cannot: 0 }),
    }
  })
  return { items, total, next: rows.length > limit ? cursorBehind(page.at(-1)?.meeting) : null }
}
