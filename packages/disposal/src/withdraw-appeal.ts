import type { Scope } from '@dangjian/db'
import { notFound, today } from '@dangjian/kernel'
import { z } from 'zod'
import { findAppeal } from './appeal-store.ts'
import { refuseClosed, writeAppealStep } from './load-appeal.ts'
import { disposalSentences } from './locales/zh-CN.ts'

export const withdrawAppealInput = z.object({ appealId: z.uuid() })
export type WithdrawAppealInput = z.infer<typeof withdrawAppealInput>

/** The person takes the own appeal back; nobody else can. Throws NOT_FOUND for anybody else's, APPEAL_CLOSED and APPEAL_CHANGED. */
export const withdrawAppeal = async (scope: Scope, input: WithdrawAppealInput): Promise<{ appealId: string }> => {
  const found = await findAppeal(scope, input.appealId)
  if (!found || scope.actor.memberId === null || found.memberId !== scope.actor.memberId) throw notFound('appeal')
  refuseClosed(found)
  await writeAppealStep(scope, found, { step: 'withdrawn', on: today(scope.clock), change: { status: 'withdrawn' }, summary: disposalSentences.appealWithdrawn(found.receipt) })
  return { appealId: found.id }
}
