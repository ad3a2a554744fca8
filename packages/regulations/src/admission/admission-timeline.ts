import { daysBetween, type LocalDate } from '@dangjian/kernel'
import type { AdmissionBasis, AdmissionFacts, AdmissionJudgement, AdmissionPublicity } from './facts.ts'
import { admissionFinding } from './finding.ts'
import { isRepeatOpen, isStepDone, judgeAdmissionStep } from './judge-admission-step.ts'
import { isStepAsked, needsOf, ruleOfStep } from './needs.ts'
import { admissionRuleSetOn, effectOf, type AdmissionRuleSet } from './rule-at.ts'
import { endedBy, isCancelled, liesBeforeCase, reviewsOf, standingOf } from './standing.ts'
import { guardStep } from './step-guards.ts'
import { admissionStep, admissionSteps, type AdmissionStepKey } from './steps.ts'
import { afterPublicity, deadlineOf, latestBefore, openingOf, reviewsAsked } from './window.ts'

/** `locked` waits for a step or a day; `overdue` is possible and its last day has passed. */
export type AdmissionStepState = 'done' | 'possible' | 'locked' | 'overdue' | 'not-applicable'

/** One step of a case on a day. */
export interface AdmissionStepStatus {
  readonly key: AdmissionStepKey
  readonly state: AdmissionStepState
  /** The set it was, or is to be, judged by: a step taken by the set of its day, an open one by today's. */
  readonly ruleSet: AdmissionRuleSet
  readonly doneOn: LocalDate | null
  /** First lawful day as far as records give it; for a locked step only a lower bound. */
  readonly earliestOn: LocalDate | null
  readonly dueOn: LocalDate | null
  readonly overdueDays: number
  /** Steps whose absence refuses this one. */
  readonly waitsFor: readonly AdmissionStepKey[]
  readonly isRepeatable: boolean
  /** No day requires it; it may be taken (half-yearly reviews not yet due, a publicity nobody asks for). */
  readonly isOptional: boolean
  readonly judgements: readonly AdmissionJudgement[]
}

const later = (a: LocalDate | undefined, b: LocalDate | undefined): LocalDate | null => (a === undefined ? (b ?? null) : b === undefined || a > b ? a : b)

/** Needs that refuse, and among them reviews: the listing waits for those too. */
const waitsOf = (facts: AdmissionFacts, key: AdmissionStepKey, day: LocalDate, basis: AdmissionBasis): AdmissionStepKey[] => {
  const waits = needsOf(facts, key, day, basis).filter((need) => need.effect === 'blocks' && standingOf(facts, need.key) === undefined).map((need) => need.key)
  if (key !== 'candidate') return waits
  const { required, rule } = reviewsAsked(day, basis)
  const short = reviewsOf(facts, 'cultivation_review').length < required && effectOf(rule, 'reviewMonths') === 'blocks'
  return short ? [...waits, 'cultivation_review'] : waits
}

/** Steps passed over: what the set of the case's day did not ask for, what a cancelled or ended case no longer needs. */
const isPassedOver = (facts: AdmissionFacts, key: AdmissionStepKey, day: LocalDate, basis: AdmissionBasis): boolean => {
  if (liesBeforeCase(facts, key)) return true
  if (key === 'candidate_publicity') return !isStepAsked(facts, key, standingOf(facts, 'candidate')?.onDate ?? day, basis) || standingOf(facts, 'candidate') !== undefined
  if (key === 'conversion_publicity') return standingOf(facts, 'conversion_meeting') !== undefined
  if (key === 'probation_review' || key === 'cultivation_review') return !isRepeatOpen(facts, key)
  if (key === 'oath') return isCancelled(facts)
  return key === 'party_group_decision' || key === 'conversion_party_group' ? !facts.isOrgan : false
}

const runningPublicity = (facts: AdmissionFacts, key: AdmissionStepKey): AdmissionPublicity | undefined =>
  facts.openPublicity && key === `${facts.openPublicity.kind}_publicity` ? facts.openPublicity : undefined

/** A publicity that runs: its end can be recorded from the day after its last, once every objection is settled. */
const publicityStatus = ({ startsOn, endsOn, openObjections }: AdmissionPublicity, on: { key: AdmissionStepKey; day: LocalDate; basis: AdmissionBasis; isOptional: boolean }): AdmissionStepStatus => {
  const { key, day, basis, isOptional } = on
  const judgements = guardStep({ birthDate: day, isOrgan: false, records: [], heldPapers: [] }, { key, onDate: day, publicity: { startsOn, endsOn, openObjections } }, basis)
  const isLocked = judgements.some(({ effect }) => effect === 'blocks')
  const ready = admissionFinding(ruleOfStep(key, day, basis), 'ADM_POSSIBLE', 'notice', { step: key }, 'provisional')
  return {
    key, state: isLocked ? 'locked' : 'possible', ruleSet: admissionRuleSetOn(day), doneOn: null, earliestOn: afterPublicity(endsOn), dueOn: null, overdueDays: 0, waitsFor: [],
    isRepeatable: false, isOptional, judgements: isLocked ? judgements : [...judgements, ready],
  }
}

const openStatus = (facts: AdmissionFacts, key: AdmissionStepKey, day: LocalDate, basis: AdmissionBasis): AdmissionStepStatus => {
  const waitsFor = waitsOf(facts, key, day, basis)
  const opening = openingOf(facts, key, day, basis)
  const due = deadlineOf(facts, key, day, basis)
  const binds = opening !== undefined && (opening.code === 'ADM_LOCAL_WAIT' || effectOf(opening.rule, opening.parameter === '' ? undefined : opening.parameter) === 'blocks')
  const isEnded = endedBy(facts) !== undefined
  const isEarly = binds && day < opening.on
  const isLocked = isEnded || waitsFor.length > 0 || isEarly
  const overdueDays = due && day > due.on ? daysBetween(due.on, day) : 0
  const rule = ruleOfStep(key, day, basis)
  const running = runningPublicity(facts, key)
  if (running && waitsFor.length === 0 && !isEnded) return publicityStatus(running, { key, day, basis, isOptional: key === 'conversion_publicity' })
  const judgements = judgeAdmissionStep(facts, { key, onDate: day }, basis)
  const isOptional = key === 'conversion_publicity' ? !isStepAsked(facts, key, day, basis) : key === 'probation_review'
  const base = { key, ruleSet: admissionRuleSetOn(day), doneOn: null, earliestOn: later(latestBefore(facts, key, day, basis)?.onDate, opening?.on), dueOn: due?.on ?? null, waitsFor, isRepeatable: isRepeatOpen(facts, key), isOptional }
  if (isLocked) return { ...base, state: 'locked', overdueDays: 0, judgements }
  if (overdueDays > 0) return { ...base, state: 'overdue', overdueDays, judgements }
  const ready = due
    ? admissionFinding(rule, 'ADM_DUE', 'notice', { step: key, dueOn: due.on, from: due.from, fromOn: due.fromOn, months: due.months }, 'provisional')
    : admissionFinding(rule, 'ADM_POSSIBLE', 'notice', { step: key }, 'provisional')
  return { ...base, state: 'possible', overdueDays: 0, judgements: [...judgements, ready] }
}

/** One step on a day; see `admissionTimeline`. */
export const admissionStepStatus = (facts: AdmissionFacts, key: AdmissionStepKey, day: LocalDate, basis: AdmissionBasis): AdmissionStepStatus => {
  const standing = standingOf(facts, key)
  const doneOn = admissionStep(key).isRepeated ? (reviewsOf(facts, key).at(-1) ?? null) : (standing?.onDate ?? null)
  const settled = { key, ruleSet: admissionRuleSetOn(doneOn ?? day), doneOn, earliestOn: null, dueOn: null, overdueDays: 0, waitsFor: [], isRepeatable: false, isOptional: false, judgements: [] }
  if (isStepDone(facts, key)) return { ...settled, state: 'done' }
  if (isPassedOver(facts, key, day, basis)) return { ...settled, state: 'not-applicable' }
  return openStatus(facts, key, day, basis)
}

/**
 * Every step of a case on a day: done, possible, not yet lawful (with the day from which it is and what it waits for), overdue, or not applicable. What was done is
 * judged by the set of its own day, what is open by the one valid on `day`. Pure; the same facts give the same timeline.
 */
export const admissionTimeline = (facts: AdmissionFacts, day: LocalDate, basis: AdmissionBasis): AdmissionStepStatus[] =>
  admissionSteps.map((step) => admissionStepStatus(facts, step.key, day, basis))
