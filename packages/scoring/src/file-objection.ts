import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, newId, notFound, today } from '@dangjian/kernel'
import { z } from 'zod'
import { findEntry } from './entry-store.ts'
import { insertObjection } from './objection-store.ts'
import { findResult } from './result-store.ts'
import { findRun } from './run-store.ts'
import { textSchema } from './text-schema.ts'

/** 应予豁免, 记录有误, 规则不当. */
export const objectionGroundSchema = z.enum(['exempt', 'record_wrong', 'rule_unfit'])

/** Which entry, on what ground, and in the member's own words. */
export const fileObjectionInput = z.object({ runId: z.uuid(), entryId: z.uuid(), ground: objectionGroundSchema, reason: textSchema(2, 500) })

/**
 * The member objects to one entry of the own published result, once per entry and up to the last day named when it was published. Emits
 * `objection.filed`. Throws NOT_FOUND (absent, somebody else's, not published), OBJECTION_LATE, OBJECTION_EXISTS, ENTRY_NOT_OPEN (a reversal).
 */
export const fileObjection = async (scope: Scope, input: z.output<typeof fileObjectionInput>): Promise<{ id: string }> => {
  requireCan(scope.access, 'self.read')
  const { memberId } = scope.actor
  const found = memberId === null ? undefined : await findRun(scope, input.runId)
  const entry = memberId === null ? undefined : await findEntry(scope, input.runId, memberId, input.entryId)
  const result = memberId === null ? undefined : await findResult(scope, input.runId, memberId)
  if (memberId === null || !entry || !result || found?.run.status !== 'published') throw notFound('score_entry')
  const until = found.run.objectionsUntil ?? ''
  if (today(scope.clock) > until) throw conflict('OBJECTION_LATE', { until })
  if (entry.reversesId !== null) throw conflict('ENTRY_NOT_OPEN')
  const id = newId()
  const { ground, reason } = input
  const added = await insertObjection(scope, {
    id, runId: entry.runId, entryPeriod: entry.period, entryId: entry.id, memberId, ground, reason, status: 'open', createdAt: scope.clock.now(),
  })
  if (!added) throw conflict('OBJECTION_EXISTS')
  const rule = found.set.body.rules.find((candidate) => candidate.key === entry.ruleKey)
  await scope.audit({
    action: 'objection.filed', subject: { type: 'objection', id }, orgPath: result.path, summary: `${result.member_name}对“${rule?.title ?? entry.ruleKey}”一项提出异议`,
    details: { runId: entry.runId, entryId: entry.id, memberId, ground },
  })
  await scope.emit('objection.filed', { objectionId: id, memberId })
  return { id }
}
