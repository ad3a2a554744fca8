import { addMonthsClamped, type LocalDate } from '@dangjian/kernel'
import { parameterOf, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

/** Somebody who holds a post in a committee, and the trainings on record. */
export interface TrainedCadre {
  readonly isSecretary: boolean
  /** When the post began. */
  readonly since: LocalDate
  /** Days of trainings on record, in any order. */
  readonly trainedOn: readonly LocalDate[]
  readonly today: LocalDate
}

export type CadreTrainingFacts = { readonly trainings: number; readonly dueOn: LocalDate; readonly lastOn: LocalDate | null }

/**
 * BR-25: a secretary is trained at least once a year, a new one within 6 months of taking the post, whichever is earlier; EDU-02: a committee member once a year.
 * Missing is no fault before the day is over; both rules only remind while their text is to be compared.
 */
export const cadreTraining = ({ isSecretary, since, trainedOn, today }: TrainedCadre, basis: Basis = {}): Verdict<CadreTrainingFacts> => {
  const year = today.slice(0, 4)
  const rule = ruleFor(isSecretary ? 'BR-25' : 'EDU-02', { onDate: today, ...basis })
  const perYear = parameterOf(rule, isSecretary ? 'perYear' : 'trainingsPerYear').value
  const months = isSecretary ? parameterOf(rule, 'newWithinMonths').value : 0
  const firstDue = addMonthsClamped(since, months)
  const isNew = isSecretary && firstDue > `${year}-01-01` && !trainedOn.some((day) => day >= since)
  const ofYear = trainedOn.filter((day) => day.startsWith(year)).sort()
  const lastOn = ofYear.at(-1) ?? null
  const dueOn = isNew && firstDue < `${year}-12-31` ? firstDue : `${year}-12-31`
  const facts: CadreTrainingFacts = { trainings: ofYear.length, dueOn, lastOn }
  const why = isSecretary ? text('TRAINING_SECRETARY_WHY', { perYear, months }) : text('TRAINING_COMMITTEE_WHY', { perYear })
  if (ofYear.length >= perYear && lastOn !== null && !isNew) return verdictUnder(rule, { outcome: 'pass', what: text('TRAINING_MET', { year, trainings: ofYear.length, lastOn }), why, next: text('NOTHING_TO_DO'), facts })
  const what = lastOn === null ? text('TRAINING_NONE', { year }) : text('TRAINING_MET', { year, trainings: ofYear.length, lastOn })
  if (today > dueOn) return verdictUnder(rule, { outcome: 'fail', what, why, next: text('TRAINING_PAST_NEXT', { dueOn }), facts })
  return verdictUnder(rule, { outcome: 'provisional', what, why, next: isNew ? text('TRAINING_NEW_NEXT', { since, dueOn }) : text('TRAINING_DUE_NEXT', { dueOn }), facts })
}
