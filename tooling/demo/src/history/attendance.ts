import type { AbsenceReason, AttendanceState, MeetingKind } from '@dangjian/contracts'
import { ageOn } from '@dangjian/kernel'
import type { DemoPerson } from '../model.ts'
import { seededRandom } from '../people/random.ts'

export interface AttendanceDecision {
  readonly state: AttendanceState
  readonly reason?: AbsenceReason
}

/** From this age on a retired member need not come (EDU-04 leaves it to health; the branch decided it so). */
const FRAIL_AGE = 78

const OBJECTOR = 'gj/wanghaifeng'

const reasons: readonly AbsenceReason[] = ['duty', 'duty', 'duty', 'training', 'leave', 'illness']

/** Whether somebody came to a meeting: told by person, meeting and day, so the same on every machine. */
export const attendanceOf = (person: DemoPerson, meeting: { readonly orgKey: string; readonly kind: MeetingKind; readonly heldOn: string }): AttendanceDecision => {
  const random = seededRandom(`${person.key}/${meeting.orgKey}/${meeting.kind}/${meeting.heldOn}`)
  if (person.category === 'retired' && ageOn(person.birthDate, meeting.heldOn) >= FRAIL_AGE) return { state: 'exempt', reason: 'exempt_age_or_health' }
  // The member of the demonstration finds an entry to object to.
  if (person.key === OBJECTOR && meeting.kind === 'group_meeting' && ['03', '09'].includes(meeting.heldOn.slice(5, 7))) return { state: 'absent' }
  if (random.chance(meeting.kind === 'committee_meeting' ? 96 : 90)) return { state: 'present' }
  if (random.chance(12)) return { state: 'absent' }
  return { state: 'leave', reason: random.pick(reasons) }
}
