import type { LocalDate } from '@dangjian/kernel'
import { admissionStep, admissionTimeline, endedBy, type AdmissionBasis, type AdmissionFacts, type AdmissionStepStatus } from '@dangjian/regulations'
import type { NextStep } from './contract/views.ts'
import { noteOf, renderJudgement, stepCitation, stepName } from './render-step.ts'

/** How many days before its day a half-yearly review is put forward. */
const REVIEW_NOTICE_DAYS = 30

const isPressing = (status: AdmissionStepStatus, day: LocalDate): boolean => {
  if (status.isOptional) return false
  if (!status.isRepeatable || status.dueOn === null) return !status.isRepeatable
  return status.dueOn <= day || Date.parse(status.dueOn) - Date.parse(day) <= REVIEW_NOTICE_DAYS * 86_400_000
}

/** A status as lists show it. */
export const toNextStep = (status: AdmissionStepStatus, day: LocalDate, basis: AdmissionBasis): NextStep => ({
  ...stepName(status.key), authority: admissionStep(status.key).authority, state: status.state, earliestOn: status.earliestOn, dueOn: status.dueOn, overdueDays: status.overdueDays,
  note: noteOf(status.judgements.map(renderJudgement)), citation: stepCitation(status.key, day, basis),
})

/** Every step that can be taken now, those overdue first, then in the order of the procedure. */
export const takeableSteps = (timeline: readonly AdmissionStepStatus[], day: LocalDate): AdmissionStepStatus[] => {
  const open = timeline.filter(({ state }) => state === 'overdue' || state === 'possible').filter((status) => isPressing(status, day))
  return [...open.filter(({ state }) => state === 'overdue'), ...open.filter(({ state }) => state === 'possible')]
}

/** Reviews that the listing waits for come first when nothing else can be done. */
const waitedReview = (timeline: readonly AdmissionStepStatus[]): AdmissionStepStatus | undefined => {
  const locked = timeline.find(({ state }) => state === 'locked')
  return timeline.find(({ key, isRepeatable, state }) => isRepeatable && state === 'possible' && locked?.waitsFor.includes(key))
}

/** The next act of a case on a day: what is overdue, what can be taken, else what will be possible first; null when nothing is left. */
export const nextStepOf = (facts: AdmissionFacts, day: LocalDate, basis: AdmissionBasis, timeline = admissionTimeline(facts, day, basis)): NextStep | null => {
  if (endedBy(facts)) return null
  const status = takeableSteps(timeline, day)[0] ?? waitedReview(timeline) ?? timeline.find(({ state }) => state === 'locked') ?? timeline.find(({ state, isOptional }) => state === 'possible' && !isOptional)
  return status ? toNextStep(status, day, basis) : null
}
