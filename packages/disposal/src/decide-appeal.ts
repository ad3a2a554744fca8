import type { Scope } from '@dangjian/db'
import { AppError, today, type LocalDate } from '@dangjian/kernel'
import { z } from 'zod'
import { listAppealSteps, type AppealRecord } from './appeal-store.ts'
import { loadAppeal, refuseClosed, requireOtherHands, writeAppealStep } from './load-appeal.ts'
import { decisionNames, disposalSentences } from './locales/zh-CN.ts'
import { undoMatter } from './undo-matter.ts'
import { documentSchema, noteSchema } from './step-fields.ts'

/** `by` says whose decision it is: this organ's, or the superior's to whom the appeal was forwarded. */
export const decideAppealInput = z.object({
  appealId: z.uuid(),
  decision: z.enum(['upheld', 'changed', 'revoked', 'answered']),
  by: z.enum(['own', 'superior']).default('own'),
  reason: noteSchema.min(2),
  changedTo: z.string().trim().max(200).optional(),
  /** For 变更 of a decision that ended the membership. */
  restoresMembership: z.boolean().default(false),
  documentNumber: documentSchema,
  on: z.iso.date(),
})
export type DecideAppealInput = z.input<typeof decideAppealInput>

const refuseUnfit = async (scope: Scope, found: AppealRecord, input: DecideAppealInput, day: LocalDate): Promise<void> => {
  refuseClosed(found)
  if ((found.kind === 'appeal') === (input.decision === 'answered')) throw new AppError('APPEAL_DECISION_UNFIT', { path: 'decision' })
  if (input.decision === 'changed' && !input.changedTo) throw new AppError('APPEAL_CHANGE_MISSING', { path: 'changedTo' })
  if (input.on > day) throw new AppError('DISPOSAL_DATE_FUTURE', { path: 'on', date: input.on })
  if (input.on < found.filedOn) throw new AppError('DISPOSAL_DATE_ORDER', { path: 'on', since: found.filedOn, step: '' })
  if ((input.by ?? 'own') === 'own') return requireOtherHands(scope, found)
  const isForwarded = (await listAppealSteps(scope, found.id)).some(({ step }) => step === 'forwarded')
  if (!isForwarded) throw new AppError('APPEAL_NOT_FORWARDED', { path: 'by' })
}

/**
 * The decision on an appeal, with reasons: 维持, 变更 or 撤销; 答复 for requests and opinions. Who reviews did not handle the matter (RG-03); a superior's decision is
 * recorded only after forwarding. 撤销 takes the disputed decision back by new records and restores the membership it ended; nothing is deleted. Throws NOT_FOUND,
 * FORBIDDEN (appeal.handle), DISPOSAL_OWN_CASE, APPEAL_CLOSED, APPEAL_DECISION_UNFIT, APPEAL_CHANGE_MISSING, APPEAL_NOT_FORWARDED, APPEAL_SAME_HANDS,
 * DISPOSAL_DATE_FUTURE, DISPOSAL_DATE_ORDER and APPEAL_CHANGED.
 */
export const decideAppeal = async (scope: Scope, input: DecideAppealInput): Promise<{ appealId: string }> => {
  const found = await loadAppeal(scope, input.appealId, 'appeal.handle')
  await refuseUnfit(scope, found, input, today(scope.clock))
  const { decision } = input
  await writeAppealStep(scope, found, {
    step: 'decided', on: input.on, note: input.reason, change: { status: 'decided', decision, decidedOn: input.on }, summary: disposalSentences.decided(found.receipt, decisionNames[decision] ?? decision),
    body: { decision, by: input.by ?? 'own', changedTo: input.changedTo ?? null, documentNumber: input.documentNumber, restoresMembership: decision === 'revoked' || input.restoresMembership === true },
  })
  if (decision === 'revoked' || decision === 'changed') await undoMatter(scope, found, { decision, on: input.on, documentNumber: input.documentNumber, restores: decision === 'revoked' || input.restoresMembership === true })
  return { appealId: found.id }
}
