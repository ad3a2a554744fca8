import type { AbsenceReason } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { selectAttendance } from './attendance-store.ts'
import { awayOn } from './away.ts'
import { fullRoster } from './joint-roster.ts'
import { loadMeeting } from './load-meeting.ts'
import type { MeetingReply } from './tables.ts'

export const rosterForRecordInput = z.object({ id: z.uuid(), heldOn: z.iso.date() })
export type RosterForRecordInput = z.infer<typeof rosterForRecordInput>

/** A person to be marked, with the answer given before the meeting. */
export interface RosterLine {
  readonly memberId: string
  readonly memberName: string
  readonly hasVote: boolean
  readonly reply: MeetingReply | null
  readonly replyReason: AbsenceReason | null
  readonly replyNote: string | null
  /** The temporary branch that the person is with that day: away by lawful reason. */
  readonly awayAt: string | null
  /** Name of the branch that the person comes with to a joint meeting; null for the host's own people. */
  readonly unitName: string | null
  /** The session the person chose or signed in to. */
  readonly session: number
  /** When the person signed in; null without. */
  readonly signedInAt: string | null
}

/** The roster as `recordMeeting` will freeze it for that day: what a form has to mark. Throws NOT_FOUND, FORBIDDEN (meeting.record), ROSTER_EMPTY. */
export const rosterForRecord = async (scope: Scope, input: RosterForRecordInput): Promise<{ roster: RosterLine[] }> => {
  const { meeting, unit, participants } = await loadMeeting(scope, input.id, 'meeting.record')
  const replies = new Map((await selectAttendance(scope, meeting.id)).map((line) => [line.memberId, line]))
  const roster = await fullRoster(scope, unit, participants, meeting.kind, input.heldOn)
  const names = new Map(participants.map(({ orgUnitId, name }) => [orgUnitId, name]))
  const away = await awayOn(scope, unit, roster.map(({ memberId }) => memberId), input.heldOn)
  return {
    roster: roster.map(({ memberId, memberName, hasVote, unitId }) => {
      const old = replies.get(memberId)
      const awayAt = away.get(memberId) ?? null
      return {
        memberId, memberName, hasVote, reply: old?.reply ?? null, replyReason: old?.replyReason ?? null, replyNote: old?.replyNote ?? null, awayAt,
        unitName: names.get(unitId ?? '') ?? null, session: old?.session ?? 1, signedInAt: old?.signedInAt?.toISOString() ?? null,
      }
    }),
  }
}
