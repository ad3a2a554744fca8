import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { findCase, handlersOfCase } from './case-store.ts'
import { findAction } from './discipline-store.ts'
import { disciplineNames, kindNames } from './locales/zh-CN.ts'
import type { AppealTarget } from './tables.ts'

/** What an appeal is against, as its own record says. */
export interface DisputedMatter {
  readonly title: string
  /** Accounts behind every step of the disputed matter (RG-03). */
  readonly handlers: ReadonlyArray<string | null>
}

/**
 * The disputed decision of a member: its name and its handlers. 鉴定 and 审查结论 stand on no record of their own and have no handlers here. Throws
 * APPEAL_TARGET_UNKNOWN when it is not there, not decided, or not this member's.
 */
export const disputedMatter = async (scope: Scope, memberId: string, target: AppealTarget, targetId: string | null): Promise<DisputedMatter | null> => {
  if (target !== 'disposal' && target !== 'discipline') return null
  if (targetId === null) throw new AppError('APPEAL_TARGET_UNKNOWN', { path: 'targetId' })
  if (target === 'disposal') {
    const found = await findCase(scope, targetId)
    if (!found || found.memberId !== memberId || found.effectiveOn === null) throw new AppError('APPEAL_TARGET_UNKNOWN', { path: 'targetId' })
    return { title: `${found.effectiveOn}${kindNames[found.kind] ?? found.kind}`, handlers: await handlersOfCase(scope, found.id) }
  }
  const action = await findAction(scope, targetId)
  if (!action || action.memberId !== memberId) throw new AppError('APPEAL_TARGET_UNKNOWN', { path: 'targetId' })
  return { title: `${action.decidedOn}${disciplineNames[action.kind] ?? action.kind}`, handlers: [action.recordedBy, ...(action.executionReportedOn === null ? [] : [action.executionReportedBy])] }
}
