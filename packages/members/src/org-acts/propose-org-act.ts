import type { Scope } from '@dangjian/db'
import { AppError, newId, today } from '@dangjian/kernel'
import { lockTree } from '@dangjian/org'
import { concernedUnits } from './concerned-units.ts'
import { executeChange } from './execute-change.ts'
import { otherIdOf, titleOf, unitIdOf, type OrgAct } from './org-act.ts'
import type { ProposeOrgActInput } from './org-act-schema.ts'
import { insertAct, insertStep, takingBack } from './org-act-store.ts'

/**
 * Proposes an act on organizations; nothing changes until another person approves it. It is tried and taken back first, so that no act is proposed that could not be
 * carried out today. Throws ORG_APPLIED_FUTURE, ORG_EFFECTIVE_BEFORE_APPLIED, NOT_FOUND, FORBIDDEN (org.manage) and whatever would stop the act.
 */
export const proposeOrgAct = async (scope: Scope, input: ProposeOrgActInput): Promise<{ id: string; title: string }> => {
  const { change, effectiveOn, appliedOn, documentNumber, ...rest } = input
  const day = today(scope.clock)
  if (appliedOn > day) throw new AppError('ORG_APPLIED_FUTURE', { date: appliedOn })
  if (effectiveOn < appliedOn) throw new AppError('ORG_EFFECTIVE_BEFORE_APPLIED', { date: effectiveOn, appliedOn })
  await lockTree(scope)
  const concerned = await concernedUnits(scope, change, 'org.manage')
  await takingBack(scope, () => executeChange(scope, change, concerned, effectiveOn > day ? day : effectiveOn))
  const act: OrgAct = {
    ...rest, id: newId(), kind: change.kind, status: 'proposed', orgUnitId: unitIdOf(change), otherUnitId: otherIdOf(change), change, title: titleOf(change, concerned.unit, concerned.other), appliedOn,
    documentNumber: documentNumber ?? null, effectiveOn, proposedBy: scope.actor.accountId ?? scope.actor.name, decidedOn: null, carriedOutOn: null,
  }
  await insertAct(scope, act)
  await insertStep(scope, act.id, 'proposed', null)
  await scope.audit({ action: 'org.act-proposed', subject: { type: 'org_act', id: act.id }, orgPath: concerned.unit.path, summary: `提出${act.title}`, details: { kind: act.kind, effectiveOn } })
  return { id: act.id, title: act.title }
}
