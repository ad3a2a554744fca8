import { hasAttended } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId } from '@dangjian/kernel'
import { recordFacts } from '@dangjian/scoring'
import { z } from 'zod'
import { isOfBallot } from './add-ballot-resolution.ts'
import { selectAttendance, updateAttendance, type AttendanceRow } from './attendance-store.ts'
import { countVoters, countVotes, judgeOpening, type CountedResolution, type Voters } from './count-votes.ts'
import { requireStage } from './lifecycle/record-stages.ts'
import { loadMeeting } from './load-meeting.ts'
import { attendanceNames, correctionText, lifeSentences } from './locales/zh-CN.ts'
import { factsOfCorrection } from './meeting-facts.ts'
import { attendanceLineSchema, minutesSchema, reasonSchema, rectificationSchema, resolutionLineSchema, type AttendanceLine } from './meeting-schema.ts'
import { addStep } from './meeting-step-store.ts'
import { lockMeeting, updateHeld, type MeetingRow } from './meeting-store.ts'
import { meetingTemplates } from './meeting-templates.ts'
import { checkAttendance } from './record-checks.ts'
import { insertCorrection, selectResolutions, updateResolution, type ResolutionRow } from './record-store.ts'
import type { RecordStage, Rectification } from './tables.ts'

export const correctRecordInput = z.object({
  id: z.uuid(),
  /** The answer to a question with which the record was sent back, or a remark that changes nothing else. */
  answer: z.string().trim().min(1).max(2000).optional(),
  rectifications: z.array(rectificationSchema).max(50).optional(),
  reason: reasonSchema,
  minutes: minutesSchema.optional(),
  /** Only the people whose line was wrong. */
  attendance: z.array(attendanceLineSchema).max(500).optional(),
  /** Only the resolutions whose votes were wrong, by position. */
  resolutions: z.array(resolutionLineSchema.omit({ title: true }).extend({ position: z.number().int().min(0) })).max(50).optional(),
})
export type CorrectRecordInput = z.input<typeof correctRecordInput>

const correctable: readonly RecordStage[] = ['pending', 'returned', 'checked']

type Change = { field: string; before: string; after: string }

const applied = (rows: readonly AttendanceRow[], lines: readonly AttendanceLine[]): AttendanceRow[] => {
  const byMember = new Map(lines.map((line) => [line.memberId, line]))
  return rows.map((row) => {
    const line = byMember.get(row.memberId)
    return line ? { ...row, state: line.state, reason: hasAttended(line.state) ? null : (line.reason ?? null), note: line.note ?? null, session: line.session ?? row.session } : row
  })
}

const changedRows = (before: readonly AttendanceRow[], after: readonly AttendanceRow[]): AttendanceRow[] =>
  after.filter((row, index) => row.state !== before[index]?.state || row.reason !== before[index]?.reason || row.note !== before[index]?.note || row.session !== before[index]?.session)

const recount = (meeting: MeetingRow, heldOn: string, voters: Voters, stored: readonly ResolutionRow[], input: CorrectRecordInput): CountedResolution[] => {
  const given = new Map((input.resolutions ?? []).map((line) => [line.position, line]))
  const unknown = [...given.keys()].find((position) => !stored.some((row) => row.position === position))
  if (unknown !== undefined) throw new AppError('RESOLUTION_UNKNOWN', { path: `resolutions.${unknown}`, position: unknown })
  const lines = stored.map((row) => ({ title: row.title, inFavour: row.inFavour, against: row.against, abstained: row.abstained, ...given.get(row.position) }))
  return countVotes(meetingTemplates[meeting.kind], voters, heldOn, lines.map(({ title, inFavour, against, abstained }) => ({ title, inFavour, against, abstained })))
}

const sameList = (a: readonly Rectification[], b: readonly Rectification[]): boolean => correctionText.rectifications(a) === correctionText.rectifications(b)

const changesOf = (meeting: MeetingRow, input: CorrectRecordInput, before: readonly AttendanceRow[], changed: readonly AttendanceRow[], stored: readonly ResolutionRow[], counted: readonly CountedResolution[]): Change[] => {
  const old = new Map(before.map((row) => [row.memberId, row]))
  return [
    ...(input.minutes === undefined || input.minutes === meeting.minutes ? [] : [{ field: 'minutes', before: meeting.minutes ?? '', after: input.minutes }]),
    ...changed.map((row) => ({ field: `attendance:${row.memberName}`, before: attendanceNames[old.get(row.memberId)?.state ?? 'expected'], after: attendanceNames[row.state] })),
    ...(input.rectifications === undefined || sameList(input.rectifications, meeting.rectifications) ? [] : [{ field: 'rectifications', before: correctionText.rectifications(meeting.rectifications), after: correctionText.rectifications(input.rectifications) }]),
    ...(input.answer === undefined ? [] : [{ field: 'answer', before: '', after: input.answer }]),
    ...stored.flatMap((row, index) => {
      const now = counted[index]
      const [was, is] = [correctionText.votes(row), now ? correctionText.votes(now) : '']
      return !now || was === is ? [] : [{ field: `resolution:${row.title}`, before: was, after: is }]
    }),
  ]
}

/**
 * Corrects a record, or answers the question with which it was sent back; it is to be checked then, again. An archived one is only appended to. Here what stood there and what stands there now are appended with the reason and never overwritten; quorum and votes are counted
 * anew, and scoring gets facts that take back what no longer holds. Throws NOT_FOUND, FORBIDDEN (meeting.record), MEETING_NOT_RECORDED, RECORD_ARCHIVED,
 * RECTIFICATION_REQUIRED, NOTHING_TO_CORRECT, RESOLUTION_UNKNOWN and the attendance and vote errors of `recordMeeting`.
 */
export const correctRecord = async (scope: Scope, input: CorrectRecordInput): Promise<{ id: string; version: number }> => {
  const { meeting, unit } = await loadMeeting(scope, input.id, 'meeting.record')
  // Of two corrections the second sees the first.
  const locked = await lockMeeting(scope, meeting.id)
  if (!locked || locked.heldOn === null) throw conflict('MEETING_NOT_RECORDED', { title: meeting.title })
  requireStage(locked, correctable)
  if (meetingTemplates[locked.kind].needsRectification && input.rectifications?.length === 0) throw new AppError('RECTIFICATION_REQUIRED', { path: 'rectifications', kind: locked.kind })
  const heldOn = locked.heldOn
  const [before, stored] = [await selectAttendance(scope, meeting.id), (await selectResolutions(scope, meeting.id)).filter((row) => !isOfBallot(row))]
  checkAttendance(before, input.attendance ?? [], true)
  const after = applied(before, input.attendance ?? [])
  const changed = changedRows(before, after)
  const voters = countVoters(before, after.flatMap(({ memberId, state }) => (state === 'expected' ? [] : [{ memberId, state }])))
  const { opened, quorum } = judgeOpening(meetingTemplates[meeting.kind], voters, heldOn)
  const counted = recount(locked, heldOn, voters, stored, input)
  const changes = changesOf(locked, input, before, changed, stored, counted)
  if (changes.length === 0) throw new AppError('NOTHING_TO_CORRECT', { title: meeting.title })
  const row = await updateHeld(scope, meeting.id, {
    minutes: input.minutes ?? locked.minutes, quorum, opened, recordStage: 'pending', rectifications: input.rectifications ?? locked.rectifications,
    authorIds: [...new Set([...locked.authorIds, ...(scope.actor.accountId === null ? [] : [scope.actor.accountId])])],
  }, correctable)
  if (!row) throw conflict('MEETING_NOT_RECORDED', { title: meeting.title })
  for (const { memberId, state, reason, note, session } of changed) await updateAttendance(scope, meeting.id, memberId, { state, reason, note, session })
  for (const [index, { id }] of stored.entries()) {
    const now = counted[index]
    if (now) await updateResolution(scope, id, { inFavour: now.inFavour, against: now.against, abstained: now.abstained, outcome: now.outcome, verdict: now.verdict, ...voters })
  }
  const correctionId = newId()
  await insertCorrection(scope, { id: correctionId, meetingId: meeting.id, reason: input.reason, changes, correctedBy: scope.actor.name, correctedAt: scope.clock.now() })
  await addStep(scope, meeting.id, 'corrected', input.reason)
  await scope.audit({
    action: 'meeting.record-corrected', subject: { type: 'meeting', id: meeting.id }, orgPath: unit.path, summary: lifeSentences.corrected(meeting.title, input.reason),
    details: { reason: input.reason, fields: changes.map((change) => change.field.split(':')[0] ?? ''), correctionId },
  })
  const touched = new Set((locked.opened === opened ? changed : after).map((line) => line.memberId))
  const lines = (opens: boolean, rows: readonly AttendanceRow[]) => (opens ? rows.filter((line) => touched.has(line.memberId)) : [])
  await recordFacts(scope, factsOfCorrection({ ...row, heldOn }, correctionId, lines(locked.opened, before), lines(opened, after)))
  return { id: meeting.id, version: row.version }
}
