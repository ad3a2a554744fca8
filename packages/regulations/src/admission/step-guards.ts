import { addDays, addMonthsClamped, type LocalDate } from '@dangjian/kernel'
import { voteOutcome } from '../evaluators/vote-outcome.ts'
import { admissionPaperNames } from '../locales/admission.zh-CN.ts'
import { addWorkingDays } from '../working-days.ts'
import type { AdmissionAttempt, AdmissionBasis, AdmissionFacts, AdmissionJudgement } from './facts.ts'
import { admissionFinding } from './finding.ts'
import { ruleOfStep } from './needs.ts'
import { admissionRuleAt, effectOf, figureOf } from './rule-at.ts'
import { reviewsOf, roundOf, standingOf } from './standing.ts'
import { admissionStep, archivedKinds } from './steps.ts'
import { reviewsAsked } from './window.ts'

type Guard = (facts: AdmissionFacts, attempt: AdmissionAttempt, basis: AdmissionBasis) => AdmissionJudgement[]

const peopleGuard: Guard = (_facts, { key, onDate, people }, basis) => {
  if (!people) return []
  const rule = ruleOfStep(key, onDate, basis)
  const judgements: AdmissionJudgement[] = []
  if (people.notFormal.length > 0) judgements.push(admissionFinding(rule, 'ADM_NOT_FORMAL', effectOf(rule), { names: [...people.notFormal], step: `${key}_people` }))
  if (key === 'contacts') {
    const [min, max] = [figureOf(rule, 'minContacts') ?? 1, figureOf(rule, 'maxContacts') ?? 2]
    const broken = people.count < min ? 'minContacts' : people.count > max ? 'maxContacts' : undefined
    if (broken) judgements.push(admissionFinding(rule, 'ADM_CONTACTS', effectOf(rule, broken), { count: people.count, min, max }))
  } else {
    const required = figureOf(rule, 'introducers') ?? 2
    if (people.count !== required) judgements.push(admissionFinding(rule, 'ADM_INTRODUCERS', effectOf(rule, 'introducers'), { count: people.count, required }))
  }
  return judgements
}

const reviewGuard: Guard = (facts, { onDate }, basis) => {
  const { required, reviewMonths, rule } = reviewsAsked(onDate, basis)
  const reviews = reviewsOf(facts, 'cultivation_review').filter((date) => date <= onDate)
  const judgements: AdmissionJudgement[] = []
  if (reviews.length < required) {
    judgements.push(admissionFinding(rule, 'ADM_REVIEWS', effectOf(rule, 'reviewMonths'), { done: reviews.length, missing: required - reviews.length, reviewMonths, required }))
  }
  const activist = standingOf(facts, 'activist')?.onDate
  const days = [...(activist === undefined ? [] : [activist]), ...reviews, onDate]
  const gap = days.findIndex((day, index) => index > 0 && day > addMonthsClamped(days[index - 1] ?? day, reviewMonths))
  const from = days[gap - 1]
  if (gap > 0 && from !== undefined) judgements.push(admissionFinding(rule, 'ADM_REVIEW_GAP', 'notice', { reviewMonths, fromOn: from, dueOn: addMonthsClamped(from, reviewMonths) }))
  return judgements
}

const heardGuard: Guard = (_facts, { heard, onDate }, basis) => {
  if (!heard) return []
  const rule = ruleOfStep('candidate', onDate, basis)
  const missing = ['contacts', 'members', 'masses'].filter((who) => !heard.includes(who))
  return missing.length === 0 ? [] : [admissionFinding(rule, 'ADM_HEARD', effectOf(rule), { missing: missing.map((who) => `hear_${who}`) })]
}

/** Last day of a publicity of so many working days; the first day counts when it is worked. */
export const publicityEnd = (startsOn: LocalDate, days: number, basis: AdmissionBasis): { endsOn: LocalDate; isProvisional: boolean } => {
  const { date, isProvisional } = addWorkingDays(addDays(startsOn, -1), days, basis.calendar)
  return { endsOn: date, isProvisional }
}

/** Working days that a publicity must last under the set of a day; a tenant's figure where stricter. */
export const publicityDays = (kind: 'candidate' | 'conversion', onDate: LocalDate, basis: AdmissionBasis): number =>
  figureOf(admissionRuleAt(kind === 'candidate' ? 'DEVB-07' : 'DEVB-22', onDate, basis), 'workingDays') ?? 5

const publicityGuard: Guard = (_facts, { key, onDate, publicity }, basis) => {
  if (!publicity) return []
  const rule = ruleOfStep(key, onDate, basis)
  const { startsOn, endsOn, openObjections } = publicity
  const days = publicityDays(key === 'candidate_publicity' ? 'candidate' : 'conversion', onDate, basis)
  const { endsOn: requiredOn } = publicityEnd(startsOn, days, basis)
  const obligatory = basis.local?.get(rule.id)?.isObligatory
  const judgements: AdmissionJudgement[] = []
  if (onDate <= endsOn) judgements.push(admissionFinding(rule, 'ADM_PUBLICITY_RUNNING', 'blocks', { endsOn, startsOn, days, earliestOn: addDays(endsOn, 1) }))
  if (endsOn < requiredOn) judgements.push(admissionFinding(rule, 'ADM_PUBLICITY_SHORT', effectOf(rule, 'workingDays', false, obligatory), { startsOn, endsOn, days, requiredOn }))
  if (openObjections > 0) judgements.push(admissionFinding(rule, 'ADM_OBJECTION_OPEN', 'blocks', { count: openObjections }))
  return judgements
}

const trainingGuard: Guard = (_facts, { key, onDate, training }, basis) => {
  if (!training) return []
  const rule = ruleOfStep(key, onDate, basis)
  const [minDays, minHours] = [figureOf(rule, 'minDays') ?? 3, figureOf(rule, 'minHours') ?? 24]
  if (training.days >= minDays || training.hours >= minHours) return []
  return [admissionFinding(rule, 'ADM_TRAINING', effectOf(rule, 'minHours'), { ...training, minDays, minHours })]
}

const leaveGuard: Guard = (_facts, { key, onDate, isLeavingSoon }, basis) => {
  if (!isLeavingSoon) return []
  const rule = ruleOfStep(key, onDate, basis)
  return [admissionFinding(rule, 'ADM_LEAVING', 'needs-reason', { months: figureOf(rule, 'leaveMonths') ?? 3 })]
}

/** DEV-15 for both meetings: a vote without quorum is no vote and is refused; one that falls short of the ayes is a negative record. */
const ballotGuard: Guard = (_facts, { onDate, ballot }, basis) => {
  if (!ballot) return []
  const rule = admissionRuleAt('DEV-15', onDate, basis)
  const verdict = voteOutcome({ meeting: 'admission', ...ballot }, rule ? { rule } : {})
  if (!verdict.facts.opens) return [{ code: 'ADM_QUORUM', effect: 'blocks', verdict }]
  return [{ code: verdict.facts.passed ? 'ADM_VOTE_PASSED' : 'ADM_VOTE_SHORT', effect: verdict.facts.passed ? 'met' : 'notice', verdict }]
}

const conversionGuard: Guard = (facts, { onDate, outcome, extendMonths }, basis) => {
  if (outcome !== 'extend') return []
  const rule = ruleOfStep('conversion_meeting', onDate, basis)
  if (roundOf(facts) > (figureOf(rule, 'extensions') ?? 1)) return [admissionFinding(rule, 'ADM_EXTENDED_ONCE', effectOf(rule, 'extensions'), {})]
  const [min, max, months] = [figureOf(rule, 'minExtension') ?? 6, figureOf(rule, 'maxExtension') ?? 12, extendMonths ?? 0]
  return months >= min && months <= max ? [] : [admissionFinding(rule, 'ADM_EXTENSION', effectOf(rule, 'minExtension'), { months, min, max })]
}

const archiveGuard: Guard = (facts, { onDate, papers }, basis) => {
  const rule = ruleOfStep('archive', onDate, basis)
  const asked = facts.adoptedFrom === undefined ? archivedKinds : archivedKinds.filter((kind) => kind === 'conversion_application')
  const missing = asked.filter((kind) => !facts.heldPapers.includes(kind) && !(papers ?? []).includes(kind))
  return missing.length === 0 ? [] : [admissionFinding(rule, 'ADM_ARCHIVE', effectOf(rule), { papers: missing.map((kind) => admissionPaperNames[kind]) })]
}

const papersGuard: Guard = (_facts, { key, onDate, papers }, basis) => {
  if (!papers) return []
  const missing = admissionStep(key).documents.filter((kind) => !papers.includes(kind))
  const rule = ruleOfStep(key, onDate, basis)
  return missing.length === 0 ? [] : [admissionFinding(rule, 'ADM_PAPERS', 'notice', { step: key, papers: missing.map((kind) => admissionPaperNames[kind]) })]
}

const guards: Partial<Record<AdmissionAttempt['key'], readonly Guard[]>> = {
  contacts: [peopleGuard], introducers: [peopleGuard], candidate: [reviewGuard, heardGuard], candidate_publicity: [publicityGuard], conversion_publicity: [publicityGuard],
  training: [trainingGuard], pre_review: [leaveGuard], admission_meeting: [ballotGuard], conversion_meeting: [conversionGuard, ballotGuard], archive: [archiveGuard],
}

/** What the content of a step says to its rules, on the day it was taken. Throws as `voteOutcome` for figures of a vote that do not add up. */
export const guardStep: Guard = (facts, attempt, basis) => [...(guards[attempt.key] ?? []), papersGuard].flatMap((guard) => guard(facts, attempt, basis))
