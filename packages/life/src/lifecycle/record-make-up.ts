import { hasAttended } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, today } from '@dangjian/kernel'
import { recordFacts } from '@dangjian/scoring'
import { z } from 'zod'
import { selectAttendance, updateAttendance } from '../attendance-store.ts'
import { loadMeeting } from '../load-meeting.ts'
import { lifeSentences } from '../locales/zh-CN.ts'
import { factsOfCorrection } from '../meeting-facts.ts'
import { updateHeld } from '../meeting-store.ts'
import { addStep } from '../meeting-step-store.ts'
import { throwStageOvertaken } from './record-stages.ts'

export const recordMakeUpInput = z.object({ id: z.uuid(), memberIds: z.array(z.uuid()).min(1).max(500), heldOn: z.iso.date() })
export type RecordMakeUpInput = z.infer<typeof recordMakeUpInput>

/**
 * Records that people who had missed a meeting caught up on a day (补课): it counts as attended and gives the same facts, an absence on record is taken
 * back, and no vote or quorum changes by it. Throws NOT_FOUND, FORBIDDEN (meeting.record), MEETING_NOT_RECORDED, RECORD_ARCHIVED, MAKE_UP_DAY_NOT_FITTING,
 * ATTENDANCE_NOT_ON_ROSTER and MAKE_UP_NOT_NEEDED.
 */
export const recordMakeUp = async (scope: Scope, input: RecordMakeUpInput): Promise<{ id: string; version: number }> => {
  const { meeting, unit } = await loadMeeting(scope, input.id, 'meeting.record')
  const row = await updateHeld(scope, input.id, {}, ['pending', 'returned', 'checked'])
  if (!row || row.heldOn === null) return throwStageOvertaken(scope, input.id, 'pending')
  if (!row.opened) throw conflict('MAKE_UP_NOT_NEEDED', { path: 'memberIds', names: meeting.title })
  const { heldOn } = row
  if (input.heldOn < heldOn || input.heldOn > today(scope.clock)) throw new AppError('MAKE_UP_DAY_NOT_FITTING', { path: 'heldOn', heldOn: input.heldOn })
  const asked = new Set(input.memberIds)
  const lines = (await selectAttendance(scope, row.id)).filter((line) => asked.has(line.memberId))
  if (lines.length < asked.size) throw new AppError('ATTENDANCE_NOT_ON_ROSTER', { path: 'memberIds', count: asked.size - lines.length })
  const done = lines.filter((line) => hasAttended(line.state) || line.madeUpOn !== null)
  if (done.length > 0) throw conflict('MAKE_UP_NOT_NEEDED', { path: 'memberIds', names: done.map((line) => line.memberName).join('、') })
  for (const { memberId } of lines) await updateAttendance(scope, row.id, memberId, { madeUpOn: input.heldOn })
  const names = lines.map((line) => line.memberName).join('、')
  await addStep(scope, row.id, 'made_up', lifeSentences.madeUpNote(input.heldOn, names))
  await scope.audit({
    action: 'meeting.made-up', subject: { type: 'meeting', id: row.id }, orgPath: unit.path, summary: lifeSentences.madeUp(row.title, input.heldOn, lines.length), details: { heldOn: input.heldOn, people: lines.length },
  })
  await recordFacts(scope, factsOfCorrection({ ...row, heldOn }, newId(), lines, lines.map((line) => ({ ...line, state: 'present' as const }))))
  return { id: row.id, version: row.version }
}
