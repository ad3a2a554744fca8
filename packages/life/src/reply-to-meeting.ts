import { absenceReasonSchema } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { selectOwn, updateAttendance } from './attendance-store.ts'
import { requirePlanned } from './load-meeting.ts'
import { lastStart } from './last-start.ts'
import { lifeSentences } from './locales/zh-CN.ts'
import type { MeetingReply } from './tables.ts'

export const replyToMeetingInput = z.object({
  id: z.uuid(),
  reply: z.enum(['coming', 'cannot']),
  reason: absenceReasonSchema.optional(),
  note: z.string().trim().max(200).optional(),
  /** Which of two sessions the person comes to. */
  session: z.union([z.literal(1), z.literal(2)]).optional(),
})
export type ReplyToMeetingInput = z.infer<typeof replyToMeetingInput>

/** The member who acts; throws NOT_A_MEMBER for an account without a member. */
export const actingMember = (scope: Scope): string => {
  if (scope.actor.memberId === null) throw new AppError('NOT_A_MEMBER', {}, 403)
  return scope.actor.memberId
}

/**
 * The member's own answer to an invitation; may be changed until the meeting begins. Throws NOT_A_MEMBER, NOT_FOUND (not on the roster),
 * MEETING_ALREADY_RECORDED, MEETING_CANCELLED, REPLY_CLOSED, SECOND_SESSION_NOT_ALLOWED and REPLY_REASON_REQUIRED.
 */
export const replyToMeeting = async (scope: Scope, input: ReplyToMeetingInput): Promise<{ id: string; reply: MeetingReply }> => {
  const memberId = actingMember(scope)
  const own = await selectOwn(scope, memberId, input.id)
  if (!own) throw notFound('meeting')
  requirePlanned(own.meeting)
  const session = input.session ?? 1
  const startsAt = session === 2 ? own.meeting.secondStartsAt : own.meeting.startsAt
  if (startsAt === null) throw new AppError('SECOND_SESSION_NOT_ALLOWED', { path: 'session', kind: own.meeting.kind })
  if ((input.reply === 'cannot' ? lastStart(own.meeting) : startsAt) <= scope.clock.now()) throw conflict('REPLY_CLOSED', { title: own.meeting.title })
  if (input.reply === 'cannot' && input.reason === undefined) throw new AppError('REPLY_REASON_REQUIRED', { path: 'reason' })
  const isAway = input.reply === 'cannot'
  const found = await updateAttendance(scope, input.id, memberId, {
    session: isAway ? 1 : session, reply: input.reply, replyReason: isAway ? (input.reason ?? null) : null, replyNote: isAway ? (input.note ?? null) : null, repliedAt: scope.clock.now(),
  })
  if (!found) throw notFound('meeting')
  await scope.audit({
    action: 'meeting.replied', subject: { type: 'meeting', id: input.id }, summary: lifeSentences.replied(own.meeting.title, !isAway), details: { reply: input.reply, session },
  })
  return { id: input.id, reply: input.reply }
}
