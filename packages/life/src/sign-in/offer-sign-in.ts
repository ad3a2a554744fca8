import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { loadMeeting, requirePlanned, throwOvertaken } from '../load-meeting.ts'
import { lifeSentences } from '../locales/zh-CN.ts'
import { updatePlanned } from '../meeting-store.ts'

export const offerSignInInput = z.object({ id: z.uuid(), isOffered: z.boolean() })
export type OfferSignInInput = z.infer<typeof offerSignInInput>

/**
 * Offers signing in on the phone for one meeting, or takes the offer back. It is off unless somebody does this, never compulsory and counts for nothing
 * (AF-02, AF-04). Throws NOT_FOUND, FORBIDDEN (meeting.record), MEETING_ALREADY_RECORDED and MEETING_CANCELLED.
 */
export const offerSignIn = async (scope: Scope, input: OfferSignInInput): Promise<{ id: string; isOffered: boolean }> => {
  const { meeting, unit } = await loadMeeting(scope, input.id, 'meeting.record')
  requirePlanned(meeting)
  if (meeting.signIn === input.isOffered) return { id: input.id, isOffered: input.isOffered }
  const row = await updatePlanned(scope, input.id, { signIn: input.isOffered })
  if (!row) return throwOvertaken(scope, input.id)
  await scope.audit({
    action: input.isOffered ? 'meeting.sign-in-offered' : 'meeting.sign-in-withdrawn', subject: { type: 'meeting', id: row.id }, orgPath: unit.path, summary: lifeSentences.signInOpened(row.title, row.signIn),
  })
  return { id: row.id, isOffered: row.signIn }
}
