import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { z } from 'zod'
import { casesOfMember, listSteps } from './case-store.ts'
import { caseFacts, caseLine, type CaseFacts, type CaseLine } from './case-view.ts'
import { eligibleOn } from './eligible-on.ts'
import { loadCase } from './load-case.ts'
import { disposalSentences } from './locales/zh-CN.ts'
import { stepRecord, timelineOf, type StepRecord, type TimelineStep } from './timeline.ts'

export const getDisposalInput = z.object({ caseId: z.uuid() })
export type GetDisposalInput = z.infer<typeof getDisposalInput>

/** A case with its timeline. */
export interface DisposalDetail extends CaseFacts {
  readonly timeline: readonly TimelineStep[]
  /** How the case was stopped, where it was: 撤回, 撤销. */
  readonly ends: readonly StepRecord[]
  /** Other cases of the same person. */
  readonly others: readonly CaseLine[]
  /** 应到会有表决权的党员 today. */
  readonly eligibleToday: number
  readonly mayWithdraw: boolean
}

/** One case for its handlers; the reading is written to the audit trail. Throws NOT_FOUND and DISPOSAL_OWN_CASE: the person concerned reads `myDisposal`. */
export const getDisposal = async (scope: Scope, input: GetDisposalInput): Promise<DisposalDetail> => {
  const found = await loadCase(scope, input.caseId, 'disposal.read')
  const steps = await listSteps(scope, [found.id])
  const others = (await casesOfMember(scope, found.memberId)).filter(({ id, unitPath }) => id !== found.id && can(scope.access, 'disposal.read', unitPath))
  await scope.audit({ action: 'disposal.read', subject: { type: 'disposal', id: found.id }, orgPath: found.unitPath, summary: disposalSentences.read(found.memberName), details: { memberId: found.memberId } })
  return {
    ...caseFacts(found, scope.fields.open),
    timeline: timelineOf(scope, found, steps),
    ends: steps.filter(({ step }) => step === 'withdrawn' || step === 'revoked').map((row) => stepRecord(scope, row)),
    others: others.map(caseLine),
    eligibleToday: await eligibleOn(scope, found.orgUnitId, today(scope.clock)),
    mayWithdraw: found.status === 'open' && can(scope.access, 'disposal.handle', found.unitPath),
  }
}
