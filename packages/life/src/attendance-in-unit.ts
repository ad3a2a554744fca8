import { hasAttended, type AttendanceState, type MeetingKind } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { selectHeldLines } from './attendance-store.ts'

/** One person's line of one held meeting. */
export interface HeldLine {
  readonly memberId: string
  readonly meetingId: string
  readonly title: string
  readonly kind: MeetingKind
  readonly heldOn: LocalDate
  /** `present` for whoever took part, online or afterwards too. */
  readonly state: AttendanceState | 'expected'
}

/** Everybody's lines of the meetings that an organization held and opened, in order of day. No permission is asked: what a temporary branch sends home is read by this. */
export const attendanceInUnit = async (scope: Scope, orgUnitId: string): Promise<HeldLine[]> =>
  (await selectHeldLines(scope, orgUnitId)).flatMap(({ heldOn, madeUpOn, ...line }) =>
    heldOn === null ? [] : [{ ...line, heldOn, state: hasAttended(line.state) || madeUpOn !== null ? ('present' as const) : line.state }])
