import { meetingKindSchema, requireCan, type MeetingKind } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { loadMeeting, requirePlanned } from '../load-meeting.ts'
import { periodSchema } from '../meeting-schema.ts'

/** The record whose minutes are written: of a planned meeting, or of one that nobody planned. */
export const minutesPlaceSchema = z.union([z.strictObject({ meetingId: z.uuid() }), z.strictObject({ orgUnitId: z.uuid(), kind: meetingKindSchema, period: periodSchema })])
export type MinutesPlace = z.infer<typeof minutesPlaceSchema>

/** The key of a planned meeting's draft. */
export const placeOfMeeting = (id: string): string => `meeting:${id}`

/** The key of the draft of a meeting that nobody planned. */
export const placeOfUnit = (orgUnitId: string, kind: MeetingKind, period: string): string => `unit:${orgUnitId}:${kind}:${period}`

/**
 * Where a draft is kept, for a person who may record there. Throws NOT_FOUND, FORBIDDEN (meeting.record), MEETING_ALREADY_RECORDED and MEETING_CANCELLED: a
 * record that stands takes no draft any more.
 */
export const openPlace = async (scope: Scope, place: MinutesPlace): Promise<{ place: string; orgUnitId: string }> => {
  if ('meetingId' in place) {
    const { meeting, unit } = await loadMeeting(scope, place.meetingId, 'meeting.record')
    requirePlanned(meeting)
    return { place: placeOfMeeting(meeting.id), orgUnitId: unit.id }
  }
  const unit = await getOrgUnit(scope, place.orgUnitId, 'meeting.read')
  requireCan(scope.access, 'meeting.record', unit.path)
  return { place: placeOfUnit(unit.id, place.kind, place.period), orgUnitId: unit.id }
}
