import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { renderVerdict, reviewerDiffers, type RenderedVerdict } from '@dangjian/regulations'
import { z } from 'zod'
import { listAppealSteps } from './appeal-store.ts'
import { disputedMatter } from './appeal-target.ts'
import { appealFacts, type AppealFacts } from './appeal-view.ts'
import { loadAppeal } from './load-appeal.ts'
import { disposalSentences } from './locales/zh-CN.ts'

export const getAppealInput = z.object({ appealId: z.uuid() })
export type GetAppealInput = z.infer<typeof getAppealInput>

/** An appeal for its handlers. */
export interface AppealDetail extends AppealFacts {
  /** RG-03 for the person who looks. */
  readonly reviewer: RenderedVerdict
  readonly isOtherHand: boolean
  readonly mayHandle: boolean
}

/** One appeal for its handlers; the reading is written to the audit trail. Throws NOT_FOUND and DISPOSAL_OWN_CASE: the person reads `myAppeal`. */
export const getAppeal = async (scope: Scope, input: GetAppealInput): Promise<AppealDetail> => {
  const found = await loadAppeal(scope, input.appealId, 'appeal.read')
  const matter = await disputedMatter(scope, found.memberId, found.target, found.targetId)
  const verdict = reviewerDiffers(scope.actor.accountId, matter?.handlers ?? [])
  await scope.audit({ action: 'appeal.read', subject: { type: 'appeal', id: found.id }, orgPath: found.unitPath, summary: disposalSentences.readAppeal(found.receipt), details: { memberId: found.memberId } })
  return {
    ...appealFacts(scope, found, await listAppealSteps(scope, found.id)), reviewer: renderVerdict(verdict), isOtherHand: verdict.outcome === 'pass',
    mayHandle: found.status !== 'decided' && found.status !== 'withdrawn' && can(scope.access, 'appeal.handle', found.unitPath),
  }
}
