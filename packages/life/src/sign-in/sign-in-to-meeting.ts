import type { Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { lockOwn, updateAttendance } from '../attendance-store.ts'
import { requirePlanned } from '../load-meeting.ts'
import { lifeSentences } from '../locales/zh-CN.ts'
import { selectMeeting } from '../meeting-store.ts'
import { actingMember } from '../reply-to-meeting.ts'
import { signInHolds } from './sign-in-code.ts'
import { signInSession } from './sign-in-session.ts'

export const signInToMeetingInput = z.object({ id: z.uuid(), way: z.enum(['code', 'link']), secret: z.string().trim().min(6).max(64) })
export type SignInToMeetingInput = z.infer<typeof signInToMeetingInput>

/** Wrong codes in a row before a person has to wait, and for how long. */
const TRIES = 5
const WAIT_MS = 5 * 60_000

/** What became of it. A wrong code is an answer and no error, so that it is counted. */
export type SignInOutcome =
  | { readonly state: 'signed-in'; readonly at: string }
  | { readonly state: 'wrong'; readonly triesLeft: number }
  | { readonly state: 'wait'; readonly until: string }

/**
 * A member signs in to a meeting on whose roster they stand, by the code in the room or by its link. It presets what the recorder confirms, and nothing is
 * counted by it; no place is asked for or kept (AF-02, AF-04). Signing in twice changes nothing; after five wrong codes it waits five minutes. Throws
 * NOT_A_MEMBER, NOT_FOUND, MEETING_ALREADY_RECORDED, MEETING_CANCELLED and SIGN_IN_CLOSED.
 */
export const signInToMeeting = async (scope: Scope, input: SignInToMeetingInput): Promise<SignInOutcome> => {
  const memberId = actingMember(scope)
  const line = await lockOwn(scope, memberId, input.id)
  const meeting = line && (await selectMeeting(scope, input.id))
  if (!line || !meeting) throw notFound('meeting')
  if (line.signedInAt !== null) return { state: 'signed-in', at: line.signedInAt.toISOString() }
  requirePlanned(meeting)
  const now = scope.clock.now()
  const session = signInSession(meeting, now)
  if (session === null) throw conflict('SIGN_IN_CLOSED', { title: meeting.title })
  const until = new Date((line.signInMissedAt?.getTime() ?? 0) + WAIT_MS)
  const misses = until > now ? line.signInMisses : 0
  if (misses >= TRIES) return { state: 'wait', until: until.toISOString() }
  if (!signInHolds(scope, input.id, input)) {
    await updateAttendance(scope, input.id, memberId, { signInMisses: misses + 1, signInMissedAt: now })
    return { state: 'wrong', triesLeft: TRIES - misses - 1 }
  }
  await updateAttendance(scope, input.id, memberId, { signedInAt: now, signedInBy: input.way, session, signInMisses: 0, signInMissedAt: null })
  await scope.audit({ action: 'meeting.signed-in', subject: { type: 'meeting', id: input.id }, summary: lifeSentences.signedIn(meeting.title), details: { way: input.way, session } })
  return { state: 'signed-in', at: now.toISOString() }
}
