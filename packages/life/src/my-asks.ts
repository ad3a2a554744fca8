import type { MeetingKind } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { localDateOf, localTimeOf } from '@dangjian/kernel'
import { z } from 'zod'
import { selectUpcoming } from './attendance-store.ts'
import { actingMember } from './reply-to-meeting.ts'

export const myAsksInput = z.object({})

/** Something asked of the member: the answer to an invitation, until the meeting begins. */
export interface MyAsk {
  readonly type: 'reply'
  readonly meetingId: string
  readonly kind: MeetingKind
  readonly title: string
  readonly orgUnitName: string
  readonly date: string
  readonly time: string
  readonly place: string
}

/** Invitations without an answer, earliest first. Throws NOT_A_MEMBER. */
export const myAsks = async (scope: Scope, _input: z.infer<typeof myAsksInput>): Promise<MyAsk[]> => {
  const rows = await selectUpcoming(scope, actingMember(scope), scope.clock.now(), true)
  return rows.map(({ meeting, unitName }) => ({
    type: 'reply', meetingId: meeting.id, kind: meeting.kind, title: meeting.title, orgUnitName: unitName, date: localDateOf(meeting.startsAt), time: localTimeOf(meeting.startsAt), place: meeting.place,
  }))
}
