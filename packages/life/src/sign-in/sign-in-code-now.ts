import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { selectAttendance } from '../attendance-store.ts'
import { loadMeeting, requirePlanned } from '../load-meeting.ts'
import { signInSecrets } from './sign-in-code.ts'
import { signInSession } from './sign-in-session.ts'

export const signInCodeNowInput = z.object({ id: z.uuid() })
export type SignInCodeNowInput = z.infer<typeof signInCodeNowInput>

/** What the room sees: a code and a link that change every thirty seconds, and who has signed in. */
export interface SignInCodeNow {
  readonly isOffered: boolean
  /** Null outside the day of a session, or when it is not offered. */
  readonly now: { readonly code: string; readonly token: string; readonly validUntil: string; readonly session: 1 | 2 } | null
  readonly signedIn: number
  readonly expected: number
}

/** The code of a meeting for the screen in the room. Throws NOT_FOUND, FORBIDDEN (meeting.record), MEETING_ALREADY_RECORDED and MEETING_CANCELLED. */
export const signInCodeNow = async (scope: Scope, input: SignInCodeNowInput): Promise<SignInCodeNow> => {
  const { meeting } = await loadMeeting(scope, input.id, 'meeting.record')
  requirePlanned(meeting)
  const session = signInSession(meeting, scope.clock.now())
  const lines = await selectAttendance(scope, input.id)
  const { validUntil, ...secrets } = signInSecrets(scope, input.id)
  return {
    isOffered: meeting.signIn, now: session === null ? null : { ...secrets, validUntil: validUntil.toISOString(), session },
    signedIn: lines.filter((line) => line.signedInAt !== null).length, expected: lines.length,
  }
}
