import type { Scope } from '@dangjian/db'
import { conflict, today } from '@dangjian/kernel'
import { z } from 'zod'
import { loadAppeal, refuseClosed, requireOtherHands, writeAppealStep } from './load-appeal.ts'
import { disposalSentences } from './locales/zh-CN.ts'

export const acceptAppealInput = z.object({ appealId: z.uuid() })
export type AcceptAppealInput = z.infer<typeof acceptAppealInput>

/** Somebody takes an appeal on, who did not handle the disputed matter (RG-03). Throws NOT_FOUND, FORBIDDEN (appeal.handle), DISPOSAL_OWN_CASE, APPEAL_CLOSED, APPEAL_ACCEPTED, APPEAL_SAME_HANDS and APPEAL_CHANGED. */
export const acceptAppeal = async (scope: Scope, input: AcceptAppealInput): Promise<{ appealId: string }> => {
  const found = await loadAppeal(scope, input.appealId, 'appeal.handle')
  refuseClosed(found)
  if (found.status === 'accepted') throw conflict('APPEAL_ACCEPTED', {})
  await requireOtherHands(scope, found)
  await writeAppealStep(scope, found, { step: 'accepted', on: today(scope.clock), change: { status: 'accepted' }, summary: disposalSentences.accepted(found.receipt) })
  return { appealId: found.id }
}
