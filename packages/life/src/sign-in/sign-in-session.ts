import { localDateOf, type LocalDate } from '@dangjian/kernel'
import type { MeetingRow } from '../meeting-store.ts'

/** How long before a second session on the same day it is the one that people sign in to, in milliseconds. */
const AHEAD_MS = 60 * 60_000

/** Which session people sign in to at an instant: only on the day of one; null otherwise, or when signing in is not offered. */
export const signInSession = (meeting: Pick<MeetingRow, 'signIn' | 'status' | 'startsAt' | 'secondStartsAt'>, now: Date): 1 | 2 | null => {
  if (!meeting.signIn || meeting.status !== 'planned') return null
  const day: LocalDate = localDateOf(now)
  const { secondStartsAt } = meeting
  const isSecondDay = secondStartsAt !== null && localDateOf(secondStartsAt) === day
  const isFirstDay = localDateOf(meeting.startsAt) === day
  if (isSecondDay && (!isFirstDay || now.getTime() >= secondStartsAt.getTime() - AHEAD_MS)) return 2
  return isFirstDay ? 1 : null
}
