import { meetingKindSchema, pathsWith, type MeetingKind } from '@dangjian/contracts'
import { decodeCursor, encodeCursor, pageInputSchema, type Page, type Scope } from '@dangjian/db'
import { addDays, AppError, instantAt, isId, localDateOf, localTimeOf } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { selectCounts, selectMeetingPage, type AttendanceCounts, type MeetingCursor, type MeetingRow } from './meeting-store.ts'

export const listMeetingsInput = pageInputSchema.extend({
  orgUnitId: z.uuid().optional(),
  kind: meetingKindSchema.optional(),
  status: z.enum(['planned', 'held', 'cancelled']).optional(),
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

/** Meetings the person may read (meeting.read), latest first, keyset-paged. Throws NOT_FOUND for an organization out of reach and CURSOR_INVALID. */
export const listMeetings = async (scope: Scope, input: ListMeetingsInput): Promise<Page<MeetingListItem>> => {
  const limit = input.limit ?? 20
  const paths = input.orgUnitId === undefined ? pathsWith(scope.access, 'meeting.read') : [(await getOrgUnit(scope, input.orgUnitId, 'meeting.read')).path]
  const filter = {
    paths, kind: input.kind, status: input.status,
    from: input.from === undefined ? undefined : instantAt(input.from), to: input.to === undefined ? undefined : instantAt(addDays(input.to, 1)),
  }
  const { rows, total } = await selectMeetingPage(scope, filter, { after: meetingCursor(input.cursor), limit })
  const page = rows.slice(0, limit)
  const counts = await selectCounts(scope, page.map((row) => row.meeting.id))
  const items = page.map(({ meeting, unitName }): MeetingListItem => {
    const { id, orgUnitId, kind, title, period, place, status, heldOn, opened, version } = meeting
    return {
      id, orgUnitId, orgUnitName: unitName, kind, title, period, date: localDateOf(meeting.startsAt), time: localTimeOf(meeting.startsAt), place, status, heldOn, opened, version,
      ...(counts.get(id) ?? { expected: 0, present: 0, coming: 0, cannot: 0 }),
    }
  })
  return { items, total, next: rows.length > limit ? cursorBehind(page.at(-1)?.meeting) : null }
}
