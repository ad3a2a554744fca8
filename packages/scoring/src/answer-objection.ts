import { can, type ScoringRule } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { findEntry, insertCorrection, insertReversal } from './entry-store.ts'
import { closeObjection, findObjection } from './objection-store.ts'
import { findResult, lockResult } from './result-store.ts'
import { findRun, recomputeResult } from './run-store.ts'
import { textSchema } from './text-schema.ts'

const answerText = textSchema(2, 500)

/**
 * Upheld: the entry is reversed; `correction` names the rule of the same set under which the fact counts instead, and its quantity where the
 * recorded one was wrong. Nobody types points.
 */
export const answerObjectionInput = z.discriminatedUnion('decision', [
  z.object({
    decision: z.literal('uphold'), id: z.uuid(), answer: answerText,
    correction: z.object({ ruleKey: z.string().min(1).max(60), quantity: z.number().min(-100_000).max(100_000).optional() }).optional(),
  }),
  z.object({ decision: z.literal('decline'), id: z.uuid(), answer: answerText }),
])
type Answer = z.output<typeof answerObjectionInput>

/** What the answer did to the ledger. */
export interface AnsweredObjection {
  readonly id: string
  readonly status: 'upheld' | 'declined'
  readonly reversalEntryId: string | null
  readonly correctionEntryId: string | null
  /** The member's total now and as first published, in hundredths of a point. */
  readonly total: number
  readonly publishedTotal: number
}

const ruleOfCorrection = (rules: readonly ScoringRule[], input: Answer): ScoringRule | undefined => {
  if (input.decision === 'decline' || !input.correction) return undefined
  const { ruleKey } = input.correction
  const rule = rules.find((candidate) => candidate.key === ruleKey)
  if (!rule) throw new AppError('CORRECTION_RULE_UNKNOWN', { ruleKey })
  return rule
}

/**
 * Answers an objection once, with reasons. Upheld: a reversing and, where asked for, a correcting entry are appended and the member's result is
 * computed anew; the total as published stays on record. Emits `objection.answered`. Needs `objection.answer` where the member stood in the
 * run, and never for the own objection. Throws NOT_FOUND, OWN_OBJECTION, OBJECTION_ANSWERED, RUN_STATE (withdrawn), CORRECTION_RULE_UNKNOWN.
 */
export const answerObjection = async (scope: Scope, input: Answer): Promise<AnsweredObjection> => {
  const objection = await findObjection(scope, input.id)
  const before = objection && (await findResult(scope, objection.runId, objection.memberId))
  const found = objection && (await findRun(scope, objection.runId))
  if (!objection || !before || !found || !can(scope.access, 'objection.answer', before.path)) throw notFound('objection')
  if (objection.memberId === scope.actor.memberId) throw new AppError('OWN_OBJECTION', {}, 403)
  if (found.run.status !== 'published') throw conflict('RUN_STATE', { status: found.run.status })
  const { body } = found.set
  const rule = ruleOfCorrection(body.rules, input)
  const entry = await findEntry(scope, objection.runId, objection.memberId, objection.entryId)
  if (!entry) throw notFound('objection')

  const status = input.decision === 'uphold' ? 'upheld' : 'declined'
  const reversalEntryId = status === 'upheld' ? newId() : null
  const correctionEntryId = rule ? newId() : null
  const closing = { status, answer: input.answer, answeredBy: scope.actor.name, answeredAt: scope.clock.now(), correctionEntryId } as const
  if (!(await closeObjection(scope, objection.id, closing))) throw conflict('OBJECTION_ANSWERED')
  if (reversalEntryId !== null) {
    await lockResult(scope, entry.runId, entry.subjectId)
    const mark = { objectionId: objection.id, note: input.answer }
    await insertReversal(scope, entry, { ...mark, id: reversalEntryId })
    const quantity = input.decision === 'uphold' && input.correction?.quantity !== undefined ? Math.round(input.correction.quantity * 1000) : null
    if (rule && correctionEntryId !== null) await insertCorrection(scope, entry, rule, { ...mark, id: correctionEntryId, quantity })
    await recomputeResult(scope, body, entry.runId, entry.subjectId)
  }
  const after = (await findResult(scope, objection.runId, objection.memberId)) ?? before
  await scope.audit({
    action: 'objection.answered', subject: { type: 'objection', id: objection.id }, orgPath: before.path,
    summary: `答复${before.member_name}的积分异议：${status === 'upheld' ? '成立，以新记录更正' : '不成立'}`,
    details: { runId: entry.runId, entryId: entry.id, status, reversalEntryId, correctionEntryId, from: before.total, to: after.total },
  })
  await scope.emit('objection.answered', { objectionId: objection.id, memberId: objection.memberId })
  return { id: objection.id, status, reversalEntryId, correctionEntryId, total: after.total, publishedTotal: after.published_total }
}
