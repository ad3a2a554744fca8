import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, today, type LocalDate } from '@dangjian/kernel'
import {
  admissionRuleSetOn, admissionStep, isRepeatOpen, isStepAsked, isStepDone, judgeAdmissionStep, reviewsOf, roundOf, standingOf, type AdmissionFacts, type AdmissionJudgement, type AdmissionStepKey,
} from '@dangjian/regulations'
import { attemptOf, isPassed } from './attempt-of.ts'
import { standingOfRow } from './case-facts.ts'
import { updateCase } from './case-store.ts'
import type { StepData } from './contract/step-data.ts'
import type { StepVerdict } from './contract/views.ts'
import type { LoadedCase } from './load-case.ts'
import { overridableCodes } from './overridable-codes.ts'
import { moveOverride } from './override-store.ts'
import { papersOf, type GivenPaper } from './papers-of.ts'
import { renderJudgement, stepName } from './render-step.ts'
import { stageOf } from './stage-of.ts'
import { insertDocuments, insertStep } from './step-store.ts'
import { summaryOf } from './summary-of.ts'

/** A step as it is asked for, parsed. */
export interface StepRequest {
  readonly data: StepData
  readonly onDate?: LocalDate | undefined
  readonly reason?: string | undefined
  readonly documentNumber?: string | undefined
  readonly papers?: readonly GivenPaper[] | undefined
  readonly groupName?: string | undefined
  /** What else is to be said to the step, beyond its own rules. */
  readonly notices?: readonly AdmissionJudgement[]
}

export interface TakenAdmissionStep {
  readonly recordId: string
  readonly onDate: LocalDate
  readonly isPositive: boolean
  /** The facts with the new record. */
  readonly facts: AdmissionFacts
  readonly verdicts: readonly StepVerdict[]
}

/** Throws ADMISSION_STEP_STANDS for a step on record, ADMISSION_REVIEW_STANDS for two reviews on one day, ADMISSION_STEP_NOT_ASKED for one that this case does not have. */
const requireStepOpen = ({ row, facts, basis }: LoadedCase, key: AdmissionStepKey, onDate: LocalDate): void => {
  const { name } = stepName(key)
  const isRepeated = admissionStep(key).isRepeated
  if (isRepeated ? !isRepeatOpen(facts, key) : isStepDone(facts, key)) throw conflict('ADMISSION_STEP_STANDS', { step: name, name: row.name, onDate: standingOf(facts, key)?.onDate ?? reviewsOf(facts, key).at(-1) ?? '' })
  if (isRepeated && reviewsOf(facts, key).includes(onDate)) throw conflict('ADMISSION_REVIEW_STANDS', { step: name, onDate })
  const isOffered = key === 'candidate_publicity' || key === 'conversion_publicity'
  if (!isOffered && !isStepAsked(facts, key, onDate, basis)) throw conflict('ADMISSION_STEP_NOT_ASKED', { step: name })
}

/** A date that has come; today when none is given. Throws ADMISSION_DATE_IN_FUTURE. */
export const dayOf = (scope: Scope, onDate: LocalDate | undefined): LocalDate => {
  const day = today(scope.clock)
  if (onDate !== undefined && onDate > day) throw new AppError('ADMISSION_DATE_IN_FUTURE', { date: onDate })
  return onDate ?? day
}

/** The first of what refuses, as the error that screens show. */
export const unlawful = (judgement: AdmissionJudgement, step: AdmissionStepKey): AppError => {
  const { what, why, next, citation, binding } = renderJudgement(judgement)
  return new AppError('ADMISSION_STEP_UNLAWFUL', { step: stepName(step).name, rule: judgement.verdict.ruleId, finding: judgement.code, verdictWhat: what, verdictWhy: why, verdictNext: next, citation, binding })
}

/** The override that lets a refused step pass, or an error where there is none or the rule knows no exception. */
const overrideFor = (loaded: LoadedCase, key: AdmissionStepKey, refusing: readonly AdmissionJudgement[]): string | null => {
  const [first] = refusing
  if (!first) return null
  const fixed = refusing.find(({ code }) => !overridableCodes.includes(code))
  const approved = loaded.overrides.find((override) => override.step === key && override.state === 'approved')
  if (fixed || !approved) throw unlawful(fixed ?? first, key)
  return approved.id
}

const requireReason = (judgements: readonly AdmissionJudgement[], key: AdmissionStepKey, reason: string | undefined): void => {
  const departed = judgements.find(({ effect }) => effect === 'needs-reason')
  if (!departed || reason !== undefined) return
  const { what, why, citation } = renderJudgement(departed)
  throw new AppError('ADMISSION_REASON_REQUIRED', { step: stepName(key).name, finding: departed.code, verdictWhat: what, verdictWhy: why, citation })
}

/**
 * Takes one step of a locked case: judged under the rules of its day, written with what they said, its papers, the case's stage, the audit trail and the outbox. What
 * a step brings about (a member, a conversion) is the caller's. Throws ADMISSION_STEP_STANDS, ADMISSION_REVIEW_STANDS, ADMISSION_STEP_NOT_ASKED, ADMISSION_DATE_IN_FUTURE,
 * ADMISSION_STEP_UNLAWFUL, ADMISSION_REASON_REQUIRED, and as `attemptOf` and `voteOutcome`.
 */
export const takeAdmissionStep = async (scope: Scope, loaded: LoadedCase, request: StepRequest): Promise<TakenAdmissionStep> => {
  const { row, unit, facts, basis } = loaded
  const { data, reason } = request
  const key = data.kind
  const onDate = dayOf(scope, request.onDate)
  requireStepOpen(loaded, key, onDate)
  const papers = papersOf(loaded, key, request.papers)
  const built = await attemptOf(scope, loaded, data, onDate, papers.map(({ kind }) => kind))
  const judgements = [...judgeAdmissionStep(facts, built.attempt, basis), ...(request.notices ?? [])]
  const overrideId = overrideFor(loaded, key, judgements.filter(({ effect }) => effect === 'blocks'))
  requireReason(judgements, key, reason)
  const isPositive = isPassed(data, judgements)
  const recordId = newId()
  const round = admissionStep(key).isOfRound ? roundOf(facts) : 1
  const summary = summaryOf(data, {
    names: built.names, isPositive, branch: unit.name, ...(built.eligible === undefined ? {} : { eligible: built.eligible }), ...(request.groupName === undefined ? {} : { group: request.groupName }),
  })
  await insertStep(scope, {
    id: recordId, caseId: row.id, position: loaded.steps.length + 1, step: key, round, onDate, isPositive: isPositive ? 1 : 0, data, documentNumber: request.documentNumber ?? null,
    ruleSet: admissionRuleSetOn(onDate), judgements, summary, reason: reason ?? null, overrideId, replaces: null,
  })
  await insertDocuments(scope, papers.map((paper) => ({ id: newId(), caseId: row.id, step: key, kind: paper.kind, title: paper.title ?? null, number: paper.number ?? null, datedOn: onDate })))
  if (overrideId !== null && !(await moveOverride(scope, overrideId, 'approved', { state: 'used' }))) throw conflict('ADMISSION_OVERRIDE_SPENT', {})
  const next: AdmissionFacts = {
    ...facts, records: [...facts.records, standingOfRow({ step: key, onDate, round, isPositive: isPositive ? 1 : 0, data })], heldPapers: [...facts.heldPapers, ...papers.map(({ kind }) => kind)],
  }
  await updateCase(scope, row.id, { stage: stageOf(next) })
  const { number, name } = stepName(key)
  await scope.audit({
    action: 'admission.step-recorded', subject: { type: 'admission_case', id: row.id }, orgPath: unit.path, summary: `登记${row.name}发展党员第${number}步“${name}”，日期${onDate}`,
    details: { recordId, step: key, onDate, round, isPositive, reason: reason ?? null, overrideId, findings: judgements.filter(({ effect }) => effect !== 'met').map(({ code }) => code) },
  })
  await scope.emit('admission.step-recorded', { caseId: row.id, recordId, step: key })
  return { recordId, onDate, isPositive, facts: next, verdicts: judgements.map(renderJudgement) }
}
