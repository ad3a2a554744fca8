import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, notFound } from '@dangjian/kernel'
import { admissionRuleSetOn } from '@dangjian/regulations'
import type { z } from 'zod'
import { insertCase } from './case-store.ts'
import { adoptProbationaryInput } from './contract/inputs.ts'
import { admissionNotes } from './locales/zh-CN.ts'
import { requireCaseBranch } from './open-case.ts'
import { selectForCase } from './people-store.ts'
import { insertStep } from './step-store.ts'
import { dayOf } from './take-admission-step.ts'

export type AdoptProbationaryInput = z.input<typeof adoptProbationaryInput>

/**
 * Opens the case of a probationary member who came with the roster: it begins with the probation (steps 20 to 25), reckoned from 入党时间. Throws NOT_FOUND, FORBIDDEN
 * (admission.handle), ADMISSION_NOT_PROBATIONARY, ADMISSION_CASE_EXISTS, ADMISSION_DATE_IN_FUTURE, as `requireCaseBranch`.
 */
export const adoptProbationary = async (scope: Scope, input: AdoptProbationaryInput): Promise<{ id: string }> => {
  const { memberId, approvedOn, note } = adoptProbationaryInput.parse(input)
  const member = await selectForCase(scope, memberId)
  if (!member) throw notFound('member')
  const unit = await requireCaseBranch(scope, member.orgUnitId, null)
  requireCan(scope.access, 'admission.handle', unit.path)
  if (memberId === scope.actor.memberId) throw new AppError('ADMISSION_OWN_CASE', { name: member.name }, 403)
  if (member.status !== 'probationary' || member.state === 'exited') throw conflict('ADMISSION_NOT_PROBATIONARY', { name: member.name })
  if (approvedOn !== undefined && approvedOn < member.joinedOn) throw new AppError('ADMISSION_DATE_ORDER', { date: approvedOn, since: member.joinedOn })
  const { status: _status, state: _state, joinedOn, ...person } = member
  const id = newId()
  const inserted = await insertCase(scope, {
    ...person, id, memberId, adoptedFrom: joinedOn, appliedOn: joinedOn, admittedOn: joinedOn, stage: 'probationary', state: 'open', createdBy: scope.actor.accountId, createdAt: scope.clock.now(),
  })
  if (!inserted) throw conflict('ADMISSION_CASE_EXISTS', { name: member.name })
  if (approvedOn !== undefined) {
    const onDate = dayOf(scope, approvedOn)
    await insertStep(scope, {
      id: newId(), caseId: id, position: 1, step: 'approval', round: 1, onDate, isPositive: 1, data: { kind: 'approval', decision: 'approved', isSpecial: false }, documentNumber: null,
      ruleSet: admissionRuleSetOn(onDate), judgements: [], summary: admissionNotes.adopted.replace('{joinedOn}', joinedOn), reason: note ?? null, overrideId: null, replaces: null,
    })
  }
  await scope.audit({ action: 'admission.case-adopted', subject: { type: 'admission_case', id }, orgPath: unit.path, summary: `为预备党员${member.name}建立发展档案，自预备期起登记`, details: { memberId, joinedOn } })
  return { id }
}
