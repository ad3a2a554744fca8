import { addMonthsClamped, type LocalDate } from '@dangjian/kernel'
import { admissionRuleAt, figureOf } from './rule-at.ts'
import type { AdmissionBasis, AdmissionFacts, AdmissionStanding, ConversionOutcome } from './facts.ts'
import { admissionStep, admissionSteps, type AdmissionStepKey } from './steps.ts'

const lastIndex = (facts: AdmissionFacts, matches: (record: AdmissionStanding) => boolean): number => facts.records.findLastIndex(matches)

const decidedAgain: readonly AdmissionStepKey[] = ['conversion_meeting', 'conversion_party_group', 'conversion_approval']

/** The conversion's outcome in a round, by its last meeting that passed. */
export const outcomeOfRound = (facts: AdmissionFacts, round: number): ConversionOutcome | undefined =>
  facts.records.findLast((record) => record.key === 'conversion_meeting' && record.round === round && record.isPositive)?.outcome

// A timeline asks for the same steps of the same facts some hundred times.
const rounds = new WeakMap<AdmissionFacts, number>()
const standings = new WeakMap<AdmissionFacts, Map<string, AdmissionStanding | undefined>>()

/** 1, or 2 once an extension of the probation was approved. */
export const roundOf = (facts: AdmissionFacts): number => {
  const known = rounds.get(facts)
  if (known !== undefined) return known
  const round = 1 + facts.records.filter((record) => record.key === 'conversion_approval' && record.isPositive && outcomeOfRound(facts, record.round) === 'extend').length
  rounds.set(facts, round)
  return round
}

const findStanding = (facts: AdmissionFacts, key: AdmissionStepKey, wanted: number): AdmissionStanding | undefined => {
  const index = lastIndex(facts, (record) => record.key === key && record.round === wanted && record.isPositive)
  if (index < 0) return undefined
  if (decidedAgain.includes(key)) {
    const refused = lastIndex(facts, (record) => (record.key === 'conversion_party_group' || record.key === 'conversion_approval') && record.round === wanted && !record.isPositive)
    if (refused > index) return undefined
  }
  return facts.records[index]
}

/**
 * The record by which a step stands; undefined when it is still to be taken. A resolution on the conversion falls with its refusal: the meeting and what followed it
 * have to be taken again.
 */
export const standingOf = (facts: AdmissionFacts, key: AdmissionStepKey, round = roundOf(facts)): AdmissionStanding | undefined => {
  const wanted = admissionStep(key).isOfRound ? round : 1
  const known = standings.get(facts) ?? new Map<string, AdmissionStanding | undefined>()
  const name = wanted === 1 ? key : `${key}/${wanted}`
  if (!known.has(name)) standings.set(facts, known.set(name, findStanding(facts, key, wanted)))
  return known.get(name)
}

/** Every standing review of a repeated step, by date. */
export const reviewsOf = (facts: AdmissionFacts, key: AdmissionStepKey): LocalDate[] =>
  facts.records.filter((record) => record.key === key && record.isPositive).map(({ onDate }) => onDate).sort()

/** Day from which the probation is reckoned: the meeting that admitted (DEV-21), or what the roster says. */
export const probationStart = (facts: AdmissionFacts): LocalDate | undefined => facts.adoptedFrom ?? standingOf(facts, 'admission_meeting')?.onDate

/** Last-but-one day: the day on which the probation ends, an approved extension included. */
export const probationEnd = (facts: AdmissionFacts, basis: AdmissionBasis): LocalDate | undefined => {
  const start = probationStart(facts)
  if (start === undefined) return undefined
  const months = figureOf(admissionRuleAt('DEV-21', start, basis), 'months') ?? 12
  const extension = roundOf(facts) > 1 ? (facts.records.findLast((record) => record.key === 'conversion_meeting' && record.round === 1 && record.isPositive)?.extendMonths ?? 0) : 0
  return addMonthsClamped(start, months + extension)
}

const final: readonly AdmissionStepKey[] = ['political_review', 'party_group_decision', 'approval']

/** The negative decision that ends the case: 政审不合格, 党组（党委）不同意, 不批准. */
export const endedBy = (facts: AdmissionFacts): AdmissionStanding | undefined =>
  facts.records.findLast((record) => final.includes(record.key) && !record.isPositive && standingOf(facts, record.key) === undefined)

/** Whether the membership of the probationary member was cancelled. */
export const isCancelled = (facts: AdmissionFacts): boolean => standingOf(facts, 'conversion_approval') !== undefined && outcomeOfRound(facts, roundOf(facts)) === 'cancel'

/** Steps that lie before the case began, for a member adopted from the roster. */
export const liesBeforeCase = (facts: AdmissionFacts, key: AdmissionStepKey): boolean => facts.adoptedFrom !== undefined && admissionStep(key).phase !== 'probation'

const dependants = new Map<AdmissionStepKey, readonly AdmissionStepKey[]>()

/** Steps that need this one, directly or through others. */
export const dependantsOf = (key: AdmissionStepKey): readonly AdmissionStepKey[] => {
  const found = dependants.get(key)
  if (found) return found
  const direct = admissionSteps.filter((step) => step.after.includes(key)).map((step) => step.key)
  const all = [...new Set([...direct, ...direct.flatMap(dependantsOf)])]
  dependants.set(key, all)
  return all
}
