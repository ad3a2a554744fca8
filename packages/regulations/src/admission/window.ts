import { addDays, addMonthsClamped, type LocalDate } from '@dangjian/kernel'
import type { Rule } from '../rule.ts'
import type { AdmissionBasis, AdmissionFacts } from './facts.ts'
import type { AdmissionFindingCode } from './finding.ts'
import { needsOf, ruleOfStep } from './needs.ts'
import { admissionRuleAt, figureOf } from './rule-at.ts'
import { liesBeforeCase, probationEnd, probationStart, reviewsOf, standingOf } from './standing.ts'
import type { AdmissionStepKey } from './steps.ts'

/** A first lawful day and why. */
export interface Opening {
  readonly on: LocalDate
  readonly code: Extract<AdmissionFindingCode, 'ADM_AGE' | 'ADM_LOCAL_WAIT' | 'ADM_CULTIVATION' | 'ADM_PROBATION'>
  readonly rule: Rule
  readonly parameter: string
  readonly fromOn: LocalDate
}

/** A last day and from what it is reckoned. */
export interface Deadline {
  readonly on: LocalDate
  readonly rule: Rule
  readonly parameter: string
  readonly from: AdmissionStepKey
  readonly fromOn: LocalDate
  readonly months: number
}

const opened = (rule: Rule | undefined, parameter: string, code: Opening['code'], fromOn: LocalDate | undefined, monthsEach = 1): Opening | undefined => {
  const months = figureOf(rule, parameter)
  if (!rule || months === undefined || months === 0 || fromOn === undefined) return undefined
  return { on: addMonthsClamped(fromOn, months * monthsEach), code, rule, parameter, fromOn }
}

/**
 * The figure of the calendar that a step has to wait for, under the set of `onDate`: 18 years (DEV-01), 12 months of cultivation (DEV-07), the end of the probation
 * (DEV-21), a tenant's wait after the application (DEV-03).
 */
export const openingOf = (facts: AdmissionFacts, key: AdmissionStepKey, onDate: LocalDate, basis: AdmissionBasis): Opening | undefined => {
  switch (key) {
    case 'application': return opened(ruleOfStep(key, onDate, basis), 'minAge', 'ADM_AGE', facts.birthDate, 12)
    case 'activist': return opened(ruleOfStep(key, onDate, basis), 'monthsAfterApplication', 'ADM_LOCAL_WAIT', standingOf(facts, 'application')?.onDate)
    case 'candidate_publicity':
    case 'candidate': return opened(ruleOfStep('candidate', onDate, basis), 'months', 'ADM_CULTIVATION', standingOf(facts, 'activist')?.onDate)
    case 'conversion_application':
    case 'conversion_meeting': {
      const [start, end] = [probationStart(facts), probationEnd(facts, basis)]
      if (start === undefined || end === undefined) return undefined
      return { on: end, code: 'ADM_PROBATION', rule: ruleOfStep(key, onDate, basis), parameter: '', fromOn: start }
    }
    default: return undefined
  }
}

const closed = (facts: AdmissionFacts, key: AdmissionStepKey, onDate: LocalDate, basis: AdmissionBasis, parameter: string, from: AdmissionStepKey): Deadline | undefined => {
  const rule = ruleOfStep(key, onDate, basis)
  const months = figureOf(rule, parameter)
  const fromOn = standingOf(facts, from)?.onDate
  if (months === undefined || fromOn === undefined) return undefined
  return { on: addMonthsClamped(fromOn, months), rule, parameter, from, fromOn, months }
}

const reviewDeadline = (facts: AdmissionFacts, onDate: LocalDate, basis: AdmissionBasis): Deadline | undefined => {
  if (standingOf(facts, 'candidate')) return undefined
  const last = reviewsOf(facts, 'cultivation_review').findLast((date) => date <= onDate)
  if (last === undefined) return closed(facts, 'cultivation_review', onDate, basis, 'reviewMonths', 'activist')
  const rule = ruleOfStep('cultivation_review', onDate, basis)
  const months = figureOf(rule, 'reviewMonths') ?? 6
  return { on: addMonthsClamped(last, months), rule, parameter: 'reviewMonths', from: 'cultivation_review', fromOn: last, months }
}

/** The last day of a step under the set of `onDate`; undefined where none is set or its beginning is not on record. */
export const deadlineOf = (facts: AdmissionFacts, key: AdmissionStepKey, onDate: LocalDate, basis: AdmissionBasis): Deadline | undefined => {
  switch (key) {
    case 'first_talk': return closed(facts, key, onDate, basis, 'months', 'application')
    case 'cultivation_review': return reviewDeadline(facts, onDate, basis)
    case 'admission_meeting': return closed(facts, key, onDate, basis, 'monthsAfterPreliminaryReview', 'pre_review')
    case 'approval': return closed(facts, key, onDate, basis, 'months', 'admission_meeting')
    case 'oath': return closed(facts, key, onDate, basis, 'months', 'approval')
    case 'conversion_approval': return closed(facts, key, onDate, basis, 'months', 'conversion_meeting')
    default: return undefined
  }
}

/** The longest of the approval: six months for special cases (DEV-17). */
export const approvalLapse = (facts: AdmissionFacts, onDate: LocalDate, basis: AdmissionBasis): Deadline | undefined =>
  closed(facts, 'approval', onDate, basis, 'specialMonths', 'admission_meeting')

/** The last day among the steps that a step stands on; undefined when none of them stands. */
export const latestBefore = (facts: AdmissionFacts, key: AdmissionStepKey, onDate: LocalDate, basis: AdmissionBasis): { key: AdmissionStepKey; onDate: LocalDate } | undefined => {
  const dated = needsOf(facts, key, onDate, basis).flatMap((need) => standingOf(facts, need.key) ?? [])
  const before = dated.reduce<{ key: AdmissionStepKey; onDate: LocalDate } | undefined>((latest, record) => (latest && latest.onDate >= record.onDate ? latest : record), undefined)
  if (before || facts.adoptedFrom === undefined || liesBeforeCase(facts, key)) return before
  return { key: 'admission_meeting', onDate: facts.adoptedFrom }
}

/** Half-yearly reviews that must be on record before the listing: one for every full period of the shortest cultivation (DEV-06). */
export const reviewsAsked = (onDate: LocalDate, basis: AdmissionBasis): { required: number; reviewMonths: number; rule: Rule } => {
  const rule = ruleOfStep('cultivation_review', onDate, basis)
  const reviewMonths = figureOf(rule, 'reviewMonths') ?? 6
  const cultivation = figureOf(admissionRuleAt('DEV-07', onDate, basis), 'months') ?? 12
  return { required: Math.floor(cultivation / reviewMonths), reviewMonths, rule }
}

/** The day after a publicity's last day: the first on which its end can be recorded. */
export const afterPublicity = (endsOn: LocalDate): LocalDate => addDays(endsOn, 1)
