import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { reinstateMember } from '@dangjian/members'
import type { AppealRecord } from './appeal-store.ts'
import { findCase, listSteps } from './case-store.ts'
import { endRestrictionsOf, findAction, markAction } from './discipline-store.ts'
import { disposalSentences } from './locales/zh-CN.ts'
import { findMembership } from './member-state-store.ts'
import { writeStep } from './record-step.ts'

interface Undo {
  readonly decision: 'revoked' | 'changed'
  readonly on: LocalDate
  readonly documentNumber: string
  /** Whether a membership that the matter ended is restored. */
  readonly restores: boolean
}

const restore = async (scope: Scope, memberId: string, exitKind: string, undo: Undo, reason: string): Promise<void> => {
  const membership = await findMembership(scope, memberId)
  if (!undo.restores || membership?.state !== 'exited' || membership.exitKind !== exitKind) return
  await reinstateMember(scope, { memberId, on: undo.on, reason, documentNumber: undo.documentNumber })
}

const undoDisposal = async (scope: Scope, caseId: string, undo: Undo, reason: string): Promise<void> => {
  const found = await findCase(scope, caseId)
  if (!found) return
  const steps = await listSteps(scope, [caseId])
  await writeStep(scope, found, steps.length + 1, {
    step: 'revoked', on: undo.on, body: { decision: undo.decision, documentNumber: undo.documentNumber }, change: { status: 'closed', outcome: undo.decision, closedOn: found.closedOn ?? undo.on },
  })
  if (found.kind !== 'correction') await restore(scope, found.memberId, found.kind, undo, reason)
}

const undoDiscipline = async (scope: Scope, actionId: string, undo: Undo, reason: string): Promise<void> => {
  const action = await findAction(scope, actionId)
  // A changed 处分 stands in its new form; its restrictions are ended by hand where the new form has none.
  if (!action || undo.decision === 'changed') return
  await markAction(scope, actionId, { revokedOn: undo.on })
  await endRestrictionsOf(scope, actionId, { on: undo.on, by: scope.actor.accountId, reason })
  if (action.kind === 'expelled') await restore(scope, action.memberId, 'expelled', undo, reason)
}

/** Takes a disputed decision back, or changes it, by new records (RG-01): case and register keep what was, and what became of it. */
export const undoMatter = async (scope: Scope, appeal: AppealRecord, undo: Undo): Promise<void> => {
  if (appeal.targetId === null) return
  const reason = undo.decision === 'revoked' ? disposalSentences.revokedBy(appeal.receipt) : disposalSentences.changedBy(appeal.receipt)
  if (appeal.target === 'disposal') await undoDisposal(scope, appeal.targetId, undo, reason)
  if (appeal.target === 'discipline') await undoDiscipline(scope, appeal.targetId, undo, reason)
}
