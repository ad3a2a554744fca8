import { recordsWithSameFiles } from '@dangjian/attachments'
import { can, pathsWith } from '@dangjian/contracts'
import { contentHash, type Scope } from '@dangjian/db'
import { AppError, localDateOf, notFound } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { loadMeeting } from '../load-meeting.ts'
import { signalAnswered, signalTexts } from '../locales/signals.zh-CN.ts'
import { reasonSchema } from '../meeting-schema.ts'
import type { MeetingRow } from '../meeting-store.ts'
import { judgeRecord, signalKinds, type RecordSignal, type SignalKind } from './judge-record.ts'
import { insertAnswer, selectAnswers, selectEnteredTogether, selectLatestAttendance, selectLatestRecords, selectOtherTexts, selectRelated } from './signal-store.ts'

export const recordSignalsInput = z.object({ meetingId: z.uuid() })
export const answerSignalInput = z.object({ meetingId: z.uuid(), signal: z.enum(signalKinds), evidence: z.string().regex(/^[0-9a-f]{64}$/), answer: reasonSchema })
export const listSignalsInput = z.object({ orgUnitId: z.uuid().optional() })

/** A question about a record, with what was answered. */
export interface RecordSignalView {
  readonly signal: SignalKind
  /** Names the evidence: the question comes back when that changes. */
  readonly evidence: string
  readonly question: string
  /** Records that it rests on, as far as the person may read them. */
  readonly related: readonly { readonly id: string; readonly title: string; readonly unitName: string; readonly heldOn: string | null }[]
  readonly relatedElsewhere: number
  readonly answer: { readonly text: string; readonly by: string; readonly on: string } | null
}

const MOST_SHOWN = 5
/** Records that a committee's list looks through. */
const LOOKED_THROUGH = 40

const judge = async (scope: Scope, meeting: MeetingRow): Promise<RecordSignal[]> => {
  if (meeting.status !== 'held' || meeting.recordedAt === null) return []
  return judgeRecord({
    minutes: meeting.minutes ?? '', startsAt: meeting.startsAt, recordedAt: meeting.recordedAt, others: await selectOtherTexts(scope, meeting),
    enteredTogether: await selectEnteredTogether(scope, meeting), sharingFiles: await recordsWithSameFiles(scope, 'meeting', meeting.id), attendance: await selectLatestAttendance(scope, meeting),
  })
}

const evidenceOf = ({ kind, related, figure }: RecordSignal): string => contentHash({ kind, related: related.toSorted(), figure })

const viewsOf = async (scope: Scope, meeting: MeetingRow): Promise<RecordSignalView[]> => {
  const signals = await judge(scope, meeting)
  if (signals.length === 0) return []
  const answers = new Map((await selectAnswers(scope, meeting.id)).map((row) => [`${row.signal}:${row.evidence}`, row]))
  const related = new Map((await selectRelated(scope, [...new Set(signals.flatMap((signal) => signal.related))])).map((row) => [row.id, row]))
  return signals.map((signal) => {
    const evidence = evidenceOf(signal)
    const answer = answers.get(`${signal.kind}:${evidence}`)
    const readable = signal.related.flatMap((id) => related.get(id) ?? []).filter(({ path }) => can(scope.access, 'meeting.read', path))
    return {
      signal: signal.kind, evidence, question: signalTexts[signal.kind](signal.figure, signal.related.length),
      related: readable.slice(0, MOST_SHOWN).map(({ id, title, unitName, heldOn }) => ({ id, title, unitName, heldOn })), relatedElsewhere: signal.related.length - Math.min(readable.length, MOST_SHOWN),
      answer: answer ? { text: answer.answer, by: answer.answeredBy, on: localDateOf(answer.answeredAt) } : null,
    }
  })
}

/**
 * What the checker of a record is asked to look at (请核对：…): never a verdict, shown to nobody but who may check it. Records of organizations out of reach are counted
 * and not named. Throws NOT_FOUND and FORBIDDEN (meeting.check).
 */
export const recordSignals = async (scope: Scope, { meetingId }: z.infer<typeof recordSignalsInput>): Promise<RecordSignalView[]> => {
  const { meeting } = await loadMeeting(scope, meetingId, 'meeting.check')
  return viewsOf(scope, meeting)
}

/**
 * Answers a question about a record, which is put away with the answer; it comes back when what it rests on changes. Throws NOT_FOUND (also for a question that is not
 * asked), FORBIDDEN (meeting.check) and SIGNAL_ANSWERED.
 */
export const answerSignal = async (scope: Scope, { meetingId, signal, evidence, answer }: z.infer<typeof answerSignalInput>): Promise<{ meetingId: string }> => {
  const { meeting, unit } = await loadMeeting(scope, meetingId, 'meeting.check')
  if (!(await judge(scope, meeting)).some((one) => one.kind === signal && evidenceOf(one) === evidence)) throw notFound('recordSignal')
  const isNew = await insertAnswer(scope, { meetingId, signal, evidence, answer, answeredBy: scope.actor.name, answeredAt: scope.clock.now() })
  if (!isNew) throw new AppError('SIGNAL_ANSWERED', { title: meeting.title }, 409)
  await scope.audit({ action: 'meeting.signal-answered', subject: { type: 'meeting', id: meetingId }, orgPath: unit.path, summary: signalAnswered(meeting.title, answer), details: { signal, answer } })
  return { meetingId }
}

/** A record with questions that nobody has answered. */
export interface AskedRecord {
  readonly meetingId: string
  readonly title: string
  readonly unitName: string
  readonly heldOn: string | null
  readonly questions: readonly RecordSignalView[]
}

/** The latest records inside the reach of a checker that have open questions, newest first; of forty looked through. Throws NOT_FOUND out of reach. */
export const listSignals = async (scope: Scope, { orgUnitId }: z.infer<typeof listSignalsInput>): Promise<AskedRecord[]> => {
  const paths = orgUnitId === undefined ? pathsWith(scope.access, 'meeting.check') : [(await getOrgUnit(scope, orgUnitId, 'meeting.check')).path]
  const asked: AskedRecord[] = []
  const records = await selectLatestRecords(scope, paths, LOOKED_THROUGH)
  const places = new Map((await selectRelated(scope, records.map(({ id }) => id))).map((row) => [row.id, row]))
  for (const meeting of records) {
    const questions = (await viewsOf(scope, meeting)).filter((view) => view.answer === null)
    if (questions.length > 0) asked.push({ meetingId: meeting.id, title: meeting.title, unitName: places.get(meeting.id)?.unitName ?? '', heldOn: meeting.heldOn, questions })
  }
  return asked
}
