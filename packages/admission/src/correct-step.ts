import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, notFound } from '@dangjian/kernel'
import { admissionRuleSetOn, admissionStep, admissionSteps, judgeAdmissionStep, standingOf, type AdmissionFacts, type AdmissionStepKey } from '@dangjian/regulations'
import type { z } from 'zod'
import { attemptOf, isPassed } from './attempt-of.ts'
import { standingOfRow, type EffectiveStep } from './case-facts.ts'
import { updateCase } from './case-store.ts'
import { correctStepInput } from './contract/inputs.ts'
import type { StepData } from './contract/step-data.ts'
import { requireDifferentPerson, requireNotDecider } from './different-person.ts'
import { loadCase, requireOpen, type LoadedCase } from './load-case.ts'
import { stepName } from './render-step.ts'
import { insertStep, selectStep } from './step-store.ts'
import { stageOf } from './stage-of.ts'
import { summaryOf } from './summary-of.ts'
import { dayOf, unlawful } from './take-admission-step.ts'

export type CorrectStepInput = z.input<typeof correctStepInput>

/** Steps whose effect stands elsewhere (in the roster, in a publicity): they are corrected there. */
const bound: readonly AdmissionStepKey[] = ['placement', 'conversion_approval', 'candidate_publicity', 'conversion_publicity', 'archive']
/** Steps that a member's dates were taken from: closed once the member stands. */
const closedBy: Partial<Record<AdmissionStepKey, AdmissionStepKey>> = { admission_meeting: 'placement', approval: 'placement', conversion_meeting: 'conversion_approval' }

const requireCorrectable = ({ facts }: LoadedCase, record: EffectiveStep): void => {
  const { step } = record
  const closing = closedBy[step]
  if (bound.includes(step) || (closing !== undefined && standingOf(facts, closing, record.round) !== undefined)) throw conflict('ADMISSION_CORRECTION_CLOSED', { step: stepName(step).name })
}

/** The dates of what stands on a corrected record stay lawful. Throws ADMISSION_STEP_UNLAWFUL. */
const requireLawfulAfter = ({ basis }: LoadedCase, corrected: AdmissionFacts): void => {
  for (const { key } of admissionSteps) {
    const standing = standingOf(corrected, key)
    if (!standing) continue
    const refused = judgeAdmissionStep(corrected, { key, onDate: standing.onDate }, basis).find(({ effect, code }) => effect === 'blocks' && !['ADM_REVIEWS', 'ADM_ARCHIVE', 'ADM_APPROVAL_LATE', 'ADM_APPROVAL_LAPSED'].includes(code))
    if (refused) throw unlawful(refused, key)
  }
}

const permit = (scope: Scope, loaded: LoadedCase, key: AdmissionStepKey): void => {
  requireNotDecider(scope, loaded, key)
  if (admissionStep(key).authority === 'branch') return requireCan(scope.access, 'admission.handle', loaded.unit.path)
  if (!loaded.committee) throw new AppError('ADMISSION_NO_COMMITTEE', { name: loaded.unit.name })
  requireCan(scope.access, 'admission.approve', loaded.committee.path)
  requireDifferentPerson(scope, loaded, key)
}

/**
 * Corrects a record by another that names it; the old one stays. What stands on it must stay lawful, and a step that the next one stands on can no longer turn
 * negative. Throws NOT_FOUND, FORBIDDEN, ADMISSION_OWN_CASE, ADMISSION_SAME_PERSON, ADMISSION_CORRECTED_ALREADY, ADMISSION_CORRECTION_CLOSED, ADMISSION_CORRECTION_KIND,
 * ADMISSION_NEXT_STANDS, ADMISSION_DATE_IN_FUTURE, ADMISSION_STEP_UNLAWFUL.
 */
export const correctStep = async (scope: Scope, input: CorrectStepInput): Promise<{ recordId: string }> => {
  const { recordId, reason, step, documentNumber, ...rest } = correctStepInput.parse(input)
  const named = await selectStep(scope, recordId)
  if (!named) throw notFound('admissionStep')
  const loaded = await loadCase(scope, named.caseId, 'change')
  permit(scope, loaded, named.step)
  requireOpen(loaded)
  const record = loaded.effective.find(({ id }) => id === recordId)
  if (!record) throw conflict('ADMISSION_CORRECTED_ALREADY', { step: stepName(named.step).name })
  requireCorrectable(loaded, record)
  if (step !== undefined && step.kind !== record.step) throw new AppError('ADMISSION_CORRECTION_KIND', { step: stepName(record.step).name }, 400)
  const data: StepData = step ?? record.data
  const onDate = dayOf(scope, rest.onDate ?? record.onDate)
  const others: AdmissionFacts = { ...loaded.facts, records: loaded.effective.filter(({ id }) => id !== recordId).map(standingOfRow) }
  const built = await attemptOf(scope, loaded, data, onDate, [])
  const { papers: _papers, ...attempt } = built.attempt
  const judgements = judgeAdmissionStep(others, attempt, loaded.basis)
  const refused = record.overrideId === null ? judgements.find(({ effect }) => effect === 'blocks') : undefined
  if (refused) throw unlawful(refused, record.step)
  const isPositive = isPassed(data, judgements)
  const standsOn = admissionSteps.some(({ key, after }) => after.includes(record.step) && standingOf(loaded.facts, key) !== undefined)
  if (!isPositive && record.isPositive === 1 && standsOn) throw conflict('ADMISSION_NEXT_STANDS', { step: stepName(record.step).name })
  const replaced = { step: record.step, onDate, round: record.round, isPositive: isPositive ? 1 : 0, data }
  const facts: AdmissionFacts = { ...loaded.facts, records: loaded.effective.map((each) => standingOfRow(each.id === recordId ? replaced : each)) }
  requireLawfulAfter(loaded, facts)
  const id = newId()
  const summary = step === undefined ? record.summary : summaryOf(data, { names: built.names, isPositive, branch: loaded.unit.name, ...(built.eligible === undefined ? {} : { eligible: built.eligible }) })
  await insertStep(scope, {
    ...replaced, id, caseId: loaded.row.id, position: loaded.steps.length + 1, documentNumber: documentNumber ?? record.documentNumber, ruleSet: admissionRuleSetOn(onDate), judgements, summary, reason,
    overrideId: record.overrideId, replaces: recordId,
  })
  await updateCase(scope, loaded.row.id, { stage: stageOf(facts), ...(record.step === 'application' ? { appliedOn: onDate } : {}) })
  await scope.audit({
    action: 'admission.step-corrected', subject: { type: 'admission_case', id: loaded.row.id }, orgPath: loaded.unit.path,
    summary: `更正${loaded.row.name}的“${stepName(record.step).name}”记录，原因：${reason}`, details: { recordId: id, replaces: recordId, step: record.step, before: record.onDate, onDate },
  })
  await scope.emit('admission.step-recorded', { caseId: loaded.row.id, recordId: id, step: record.step })
  return { recordId: id }
}
