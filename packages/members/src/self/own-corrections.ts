import type { Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { shownValue, type CorrectableField } from './correctable-fields.ts'
import { findCorrection, listOwnCorrections, setAnswer, type CorrectionRow } from './correction-store.ts'

/** A correction as its member sees it; protected values masked. */
export interface OwnCorrection {
  readonly id: string
  readonly field: CorrectableField
  readonly value: string | null
  readonly reason: string
  readonly evidence: string
  readonly status: CorrectionRow['status']
  readonly answer: string | null
  readonly answeredByName: string | null
  readonly answeredAt: string | null
  readonly filedAt: string
}

/** A stored correction as a page may show it. */
export const toCorrection = (scope: Scope, row: CorrectionRow): OwnCorrection => ({
  id: row.id, field: row.field, value: shownValue(row.field, scope.fields.open(row.valueSealed)), reason: row.reason, evidence: row.evidence, status: row.status, answer: row.answer,
  answeredByName: row.status === 'withdrawn' ? null : row.answeredByName, answeredAt: row.answeredAt?.toISOString() ?? null, filedAt: row.filedAt.toISOString(),
})

/** What the person asked to have corrected and what became of it, the latest first. Throws NOT_FOUND for an account without a member. */
export const ownCorrections = async (scope: Scope): Promise<OwnCorrection[]> => {
  if (scope.actor.memberId === null) throw notFound('member')
  return (await listOwnCorrections(scope, scope.actor.memberId)).map((row) => toCorrection(scope, row))
}

export const withdrawCorrectionInput = z.object({ id: z.uuid() })
export type WithdrawCorrectionInput = z.infer<typeof withdrawCorrectionInput>

/** Takes one's own correction back while it waits. Throws NOT_FOUND and CORRECTION_ANSWERED. */
export const withdrawCorrection = async (scope: Scope, { id }: WithdrawCorrectionInput): Promise<{ id: string }> => {
  const row = await findCorrection(scope, id)
  if (!row || scope.actor.memberId === null || row.memberId !== scope.actor.memberId) throw notFound('correction')
  if (!(await setAnswer(scope, id, 'withdrawn', null))) throw conflict('CORRECTION_ANSWERED', {})
  await scope.audit({ action: 'member.correction-withdrawn', subject: { type: 'member', id: row.memberId }, summary: `${scope.actor.name}撤回更正申请`, details: { correctionId: id, field: row.field } })
  return { id }
}
