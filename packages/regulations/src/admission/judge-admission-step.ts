import type { LocalDate } from '@dangjian/kernel'
import type { AdmissionAttempt, AdmissionBasis, AdmissionFacts, AdmissionJudgement } from './facts.ts'
import { admissionFinding } from './finding.ts'
import { needsOf, ruleOfStep } from './needs.ts'
import { effectOf, figureOf } from './rule-at.ts'
import { dependantsOf, endedBy, reviewsOf, standingOf } from './standing.ts'
import { guardStep } from './step-guards.ts'
import { admissionStep, type AdmissionStepKey } from './steps.ts'
import { approvalLapse, deadlineOf, latestBefore, openingOf } from './window.ts'

/** Steps that are waited for, of those the ones whose absence refuses first. */
const waiting = (facts: AdmissionFacts, key: AdmissionStepKey, onDate: LocalDate, basis: AdmissionBasis): AdmissionJudgement[] => {
  const missing = needsOf(facts, key, onDate, basis).filter((need) => standingOf(facts, need.key) === undefined)
  return (['blocks', 'needs-reason', 'notice'] as const).flatMap((effect) => {
    const these = missing.filter((need) => need.effect === effect)
    const [first] = these
    return first ? [admissionFinding(first.rule, 'ADM_WAITS', effect, { step: key, waits: these.map((need) => need.key) })] : []
  })
}

const inOrder = (facts: AdmissionFacts, key: AdmissionStepKey, onDate: LocalDate, basis: AdmissionBasis): AdmissionJudgement[] => {
  const rule = ruleOfStep(key, onDate, basis)
  const before = latestBefore(facts, key, onDate, basis)
  if (before && onDate < before.onDate) return [admissionFinding(rule, 'ADM_BEFORE', 'blocks', { step: key, other: before.key, otherOn: before.onDate })]
  const later = dependantsOf(key).flatMap((dependant) => standingOf(facts, dependant) ?? []).find((record) => record.onDate < onDate)
  return later ? [admissionFinding(rule, 'ADM_AFTER', 'blocks', { step: key, other: later.key, otherOn: later.onDate })] : []
}

const inTime = (facts: AdmissionFacts, { key, onDate, isSpecial }: AdmissionAttempt, basis: AdmissionBasis): AdmissionJudgement[] => {
  const judgements: AdmissionJudgement[] = []
  const opening = openingOf(facts, key, onDate, basis)
  if (opening && onDate < opening.on) {
    const { rule, parameter, code, fromOn, on } = opening
    const params = { step: key, earliestOn: on, fromOn, months: figureOf(rule, parameter) ?? 0, minAge: figureOf(rule, 'minAge') ?? 18 }
    judgements.push(admissionFinding(rule, code, code === 'ADM_LOCAL_WAIT' ? 'blocks' : effectOf(rule, parameter === '' ? undefined : parameter), params))
  }
  const due = deadlineOf(facts, key, onDate, basis)
  if (!due || onDate <= due.on) return judgements
  const { rule, parameter, from, fromOn, months } = due
  if (key !== 'approval') {
    const days = Math.round((Date.parse(onDate) - Date.parse(due.on)) / 86_400_000)
    return [...judgements, admissionFinding(rule, 'ADM_OVERDUE', effectOf(rule, parameter, true), { step: key, days, from, fromOn, months, dueOn: due.on })]
  }
  const lapse = approvalLapse(facts, onDate, basis)
  const special = { fromOn, months, specialMonths: lapse?.months ?? 6 }
  if (lapse && onDate > lapse.on) return [...judgements, admissionFinding(rule, 'ADM_APPROVAL_LAPSED', effectOf(rule, 'specialMonths'), { ...special, dueOn: lapse.on })]
  return [...judgements, admissionFinding(rule, 'ADM_APPROVAL_LATE', isSpecial ? 'needs-reason' : effectOf(rule, 'months'), { ...special, dueOn: due.on })]
}

/**
 * Judges a step under the rules in force on the day it was taken (rules.md 0.1): order, first lawful day, deadline and what the step brings along. Nothing that
 * blocks means that it may be recorded. Whether it stands already is for the caller. Throws as `voteOutcome`.
 */
export const judgeAdmissionStep = (facts: AdmissionFacts, attempt: AdmissionAttempt, basis: AdmissionBasis): AdmissionJudgement[] => {
  const { key, onDate } = attempt
  const ended = endedBy(facts)
  if (ended) return [admissionFinding(ruleOfStep(key, onDate, basis), 'ADM_ENDED', 'blocks', { step: key, ended: ended.key, endedOn: ended.onDate })]
  return [...waiting(facts, key, onDate, basis), ...inOrder(facts, key, onDate, basis), ...inTime(facts, attempt, basis), ...guardStep(facts, attempt, basis)]
}

/** Whether a repeated step is still open for another record. */
export const isRepeatOpen = (facts: AdmissionFacts, key: AdmissionStepKey): boolean => {
  if (!admissionStep(key).isRepeated) return false
  if (key === 'cultivation_review') return standingOf(facts, 'candidate') === undefined
  return standingOf(facts, 'conversion_approval') === undefined
}

/** Whether a step stands: repeated ones when they were recorded and are no longer open. */
export const isStepDone = (facts: AdmissionFacts, key: AdmissionStepKey): boolean =>
  admissionStep(key).isRepeated ? !isRepeatOpen(facts, key) && reviewsOf(facts, key).length > 0 : standingOf(facts, key) !== undefined
