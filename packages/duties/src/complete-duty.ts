import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, today } from '@dangjian/kernel'
import { recordFacts } from '@dangjian/scoring'
import { z } from 'zod'
import { factOfDuty } from './duty-fact.ts'
import { closeItem, insertEvidence, type DutyRow } from './duty-store.ts'
import { loadDuty } from './load-duty.ts'
import { dutySentences } from './locales/zh-CN.ts'

export const completeDutyInput = z.object({
  itemId: z.uuid(),
  note: z.string().trim().max(1000).default(''),
  evidence: z.discriminatedUnion('type', [z.object({ type: z.literal('note') }), z.object({ type: z.literal('meeting'), meetingId: z.uuid() })]).default({ type: 'note' }),
})
export type CompleteDutyInput = z.input<typeof completeDutyInput>

/** Finds a record that may serve as evidence; null when it is absent, unfinished or out of the person's reach. `orgPath` says whose it is. */
export type EvidenceLookup = (scope: Scope, meetingId: string) => Promise<{ readonly title: string; readonly orgPath: string } | null>

interface Evidence {
  readonly note: string
  readonly recordType: string | null
  readonly recordId: string | null
}

const judge = async (scope: Scope, duty: DutyRow, input: CompleteDutyInput, lookup: EvidenceLookup): Promise<Evidence | null> => {
  const note = input.note ?? ''
  if (input.evidence?.type === 'meeting') {
    const record = await lookup(scope, input.evidence.meetingId)
    if (!record || !record.orgPath.startsWith(duty.unitPath)) throw new AppError('EVIDENCE_NOT_FOUND', { path: 'evidence.meetingId', unit: duty.unitName })
    return { note: note === '' ? record.title : note, recordType: 'meeting', recordId: input.evidence.meetingId }
  }
  if (duty.item.evidenceKind === 'record') throw new AppError('EVIDENCE_RECORD_REQUIRED', { path: 'evidence', title: duty.item.title })
  if (note !== '') return { note, recordType: null, recordId: null }
  if (duty.item.evidenceKind === 'note') throw new AppError('EVIDENCE_NOTE_REQUIRED', { path: 'note', title: duty.item.title })
  return null
}

/**
 * Closes a duty with the evidence its template asks for; a record must exist and belong to the same organization. Of clients that complete together
 * one wins. Emits `duty.item-completed`. Throws NOT_FOUND, FORBIDDEN (duty.complete), DUTY_ALREADY_DONE, EVIDENCE_NOT_FOUND, EVIDENCE_RECORD_REQUIRED
 * and EVIDENCE_NOTE_REQUIRED.
 */
export const completeDuty = async (scope: Scope, input: CompleteDutyInput, lookup: EvidenceLookup): Promise<{ itemId: string; doneOn: string; isLate: boolean }> => {
  const duty = await loadDuty(scope, input.itemId, 'duty.complete')
  if (duty.item.status === 'done') throw conflict('DUTY_ALREADY_DONE', { title: duty.item.title, doneBy: duty.item.doneBy })
  const evidence = await judge(scope, duty, input, lookup)
  const doneOn = today(scope.clock)
  const item = await closeItem(scope, duty.item.id, { on: doneOn, by: scope.actor.name, at: scope.clock.now() })
  if (!item) throw conflict('DUTY_ALREADY_DONE', { title: duty.item.title, doneBy: null })
  if (evidence) await insertEvidence(scope, { id: newId(), itemId: item.id, ...evidence, createdBy: scope.actor.name, createdAt: scope.clock.now() })
  const isLate = doneOn > item.dueOn
  await scope.audit({
    action: 'duty.completed', subject: { type: 'duty', id: item.id }, orgPath: duty.unitPath, summary: dutySentences.completed(duty.unitName, item.title, isLate),
    details: { orgUnitId: item.orgUnitId, isLate, recordType: evidence?.recordType ?? null, recordId: evidence?.recordId ?? null },
  })
  await scope.emit('duty.item-completed', { itemId: item.id, orgUnitId: item.orgUnitId })
  await recordFacts(scope, await factOfDuty(scope, item, doneOn))
  return { itemId: item.id, doneOn, isLate }
}
