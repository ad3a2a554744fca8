import { hasAttended, type AbsenceReason, type AttendanceState } from '@dangjian/contracts'
import type { OrgUnit } from '@dangjian/org'
import type { AttendanceRow } from './attendance-store.ts'
import type { MeetingRow } from './meeting-store.ts'
import type { MeetingStepRow } from './meeting-step-store.ts'
import type { Participant } from './participant-store.ts'
import type { RosterLine } from './roster-for-record.ts'
import type { MeetingStepKind } from './tables.ts'

/** One person of the frozen roster. */
export interface AttendanceView extends RosterLine {
  readonly state: AttendanceState | 'expected'
  readonly reason: AbsenceReason | null
  readonly note: string | null
  /** Day on which the person caught up (补课). */
  readonly madeUpOn: string | null
}

/** The roster as pages show it. */
export const attendanceViews = (rows: readonly AttendanceRow[], participants: readonly Participant[]): AttendanceView[] => {
  const names = new Map(participants.map(({ orgUnitId, name }) => [orgUnitId, name]))
  return rows.map(({ memberId, memberName, hasVote, state, reason, note, reply, replyReason, replyNote, unitId, session, signedInAt, madeUpOn }) => ({
    memberId, memberName, hasVote, state, reason, note, reply, replyReason, replyNote, awayAt: null,
    unitName: names.get(unitId ?? '') ?? null, session, signedInAt: signedInAt?.toISOString() ?? null, madeUpOn,
  }))
}

/** How one branch of a joint meeting came. */
export interface UnitCount {
  readonly orgUnitId: string
  readonly name: string
  readonly isHost: boolean
  readonly expected: number
  readonly present: number
}

/** Counts for each branch of a joint meeting, the host first; empty for a meeting of one organization. */
export const unitCounts = (host: OrgUnit, participants: readonly Participant[], rows: readonly AttendanceRow[]): UnitCount[] => {
  if (participants.length === 0) return []
  const countOf = (unitId: string | null) => {
    const own = rows.filter((row) => row.unitId === unitId && row.state !== 'exempt')
    return { expected: own.length, present: own.filter((row) => hasAttended(row.state)).length }
  }
  return [
    { orgUnitId: host.id, name: host.name, isHost: true, ...countOf(null) },
    ...participants.map(({ orgUnitId, name }) => ({ orgUnitId, name, isHost: false, ...countOf(orgUnitId) })),
  ]
}

/** How far a meeting and its record are on their way. */
export type MeetingStage = 'planned' | 'notified' | 'pending' | 'returned' | 'checked' | 'archived' | 'cancelled'

/** The stage of a meeting: planned, its people told, held and to be checked, sent back, checked, archived; or cancelled. */
export const stageOf = (meeting: Pick<MeetingRow, 'status' | 'recordStage' | 'notifiedAt'>): MeetingStage => {
  if (meeting.status === 'cancelled') return 'cancelled'
  if (meeting.status === 'held') return meeting.recordStage ?? 'pending'
  return meeting.notifiedAt === null ? 'planned' : 'notified'
}

/** One step of a meeting with who did it and when. */
export interface StepView {
  readonly kind: MeetingStepKind
  readonly by: string
  readonly at: string
  readonly note: string | null
}

/** Steps as pages show them. */
export const stepViews = (rows: readonly MeetingStepRow[]): StepView[] => rows.map(({ kind, byName, at, note }) => ({ kind, by: byName, at: at.toISOString(), note }))

/** The question with which a record was sent back last; null while it is not sent back. */
export const openQuestion = (meeting: Pick<MeetingRow, 'recordStage'>, rows: readonly MeetingStepRow[]): { by: string; at: string; reason: string } | null => {
  if (meeting.recordStage !== 'returned') return null
  const last = rows.findLast((row) => row.kind === 'returned')
  return last ? { by: last.byName, at: last.at.toISOString(), reason: last.note ?? '' } : null
}
