import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { z } from 'zod'
import { loadAppeal, refuseClosed, writeAppealStep } from './load-appeal.ts'
import { disposalSentences } from './locales/zh-CN.ts'
import { noteSchema } from './step-fields.ts'

export const forwardAppealInput = z.object({ appealId: z.uuid(), toOrgan: z.string().trim().min(2).max(100), documentNumber: z.string().trim().max(60).optional(), reason: noteSchema.min(2) })
export type ForwardAppealInput = z.infer<typeof forwardAppealInput>

/** Passes an appeal on to the organ that may decide it; the deadline keeps running (RG-01: handled or forwarded, never withheld). Throws NOT_FOUND, FORBIDDEN (appeal.handle), DISPOSAL_OWN_CASE, APPEAL_CLOSED and APPEAL_CHANGED. */
export const forwardAppeal = async (scope: Scope, input: ForwardAppealInput): Promise<{ appealId: string }> => {
  const found = await loadAppeal(scope, input.appealId, 'appeal.handle')
  refuseClosed(found)
  await writeAppealStep(scope, found, {
    step: 'forwarded', on: today(scope.clock), body: { toOrgan: input.toOrgan, documentNumber: input.documentNumber ?? null }, note: input.reason, change: { status: 'forwarded' },
    summary: disposalSentences.forwarded(found.receipt, input.toOrgan),
  })
  return { appealId: found.id }
}
