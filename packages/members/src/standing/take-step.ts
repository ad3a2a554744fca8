import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound, today } from '@dangjian/kernel'
import { accessPathOf } from '../get-readable-member.ts'
import type { MemberRecord } from '../member.ts'
import { findMember } from '../member-store.ts'
import type { StandingAct } from '../tables.ts'
import { stateAfter, type Standing, type StandingStep } from './standing.ts'
import { findStanding, insertStanding, lockMember, setStanding, type StandingChange } from './standing-store.ts'
import { stepRefusal } from './step-refusal.ts'

/** How the acts are called in the audit trail. */
export const actWords: Readonly<Record<StandingAct, string>> = {
  converted: '转为正式党员', left: '登记为流动党员', returned: '返回原党支部', contact_lost: '登记失去联系', contact_found: '恢复联系', suspended: '停止党籍', restored: '恢复党籍',
  moved: '调整所在党支部', exited: '离开', readmitted: '重新登记在册',
}

export interface StepPapers {
  readonly reason: string
  readonly documentNumber?: string | undefined
}

export interface TakenStep {
  readonly member: MemberRecord
  readonly standing: Standing
  readonly stepId: string
}

/**
 * Takes one step of a membership: locked, judged by `stepRefusal`, written to its history, the member's row, the audit trail and the outbox. What else belongs to a step
 * is the caller's, and so is access. Throws NOT_FOUND, DATE_IN_FUTURE, STANDING_NOT_POSSIBLE, STANDING_DATE_ORDER, STANDING_TOO_EARLY, EXIT_NOT_POSSIBLE.
 */
export const takeStep = async (scope: Scope, memberId: string, step: StandingStep, papers: StepPapers, change: StandingChange = {}): Promise<TakenStep> => {
  await lockMember(scope, memberId)
  const [member, standing] = [await findMember(scope, memberId), await findStanding(scope, memberId)]
  if (!member || !standing) throw notFound('member')
  const refusal = stepRefusal(standing, step, today(scope.clock))
  if (refusal) throw refusal.code === 'STANDING_NOT_POSSIBLE' ? conflict(refusal.code, refusal.details) : new AppError(refusal.code, refusal.details)
  const toState = stateAfter(standing, step.act)
  const stepId = await insertStanding(scope, memberId, {
    act: step.act,
    fromState: standing.state,
    toState,
    happenedOn: step.on,
    exitKind: step.act === 'exited' ? step.exitKind : null,
    ground: step.act === 'suspended' ? step.ground : null,
    reason: papers.reason,
    documentNumber: papers.documentNumber ?? null,
    orgUnitId: member.orgUnitId,
  })
  await setStanding(scope, memberId, { ...(toState === standing.state ? {} : { state: toState, stateSince: step.on }), ...change })
  await scope.audit({
    action: `member.${step.act.replaceAll('_', '-')}`,
    subject: { type: 'member', id: memberId },
    orgPath: accessPathOf(member),
    summary: `${member.name}${actWords[step.act]}，自${step.on}起，依据：${papers.reason}`,
    details: { ...step, from: standing.state, to: toState, documentNumber: papers.documentNumber ?? null },
  })
  await scope.emit('member.state-changed', { memberId, act: step.act, state: toState })
  return { member, standing, stepId }
}
