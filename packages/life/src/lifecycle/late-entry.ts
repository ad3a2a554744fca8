import { addDays, AppError, periodLastDay, today, type LocalDate } from '@dangjian/kernel'
import type { Scope } from '@dangjian/db'
import type { MeetingRow } from '../meeting-store.ts'
import type { LateEntry } from '../tables.ts'

/** Days after a meeting within which its record is entered as usual. */
export const ENTRY_DAYS = 7

/** Whether a record entered on a day is late (补录): its period is over although the meeting was in it, or more than seven days have passed since. */
export const isLateEntry = (period: string, heldOn: LocalDate, enteredOn: LocalDate): boolean => {
  const ends = periodLastDay(period)
  return enteredOn > addDays(heldOn, ENTRY_DAYS) || (heldOn <= ends && enteredOn > ends)
}

/** The mark of a late entry, or null for one in time. Throws LATE_REASON_REQUIRED when a late one gives no reason. */
export const lateEntryOf = (scope: Scope, meeting: Pick<MeetingRow, 'period'>, heldOn: LocalDate, reason: string | undefined): LateEntry | null => {
  const enteredOn = today(scope.clock)
  if (!isLateEntry(meeting.period, heldOn, enteredOn)) return null
  if (reason === undefined) throw new AppError('LATE_REASON_REQUIRED', { path: 'lateReason', heldOn })
  return { reason, enteredOn }
}
