import { addMonthsClamped, type LocalDate } from '@dangjian/kernel'
import { parameterOf, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export type ReadmissionFacts = { readonly exitOn: LocalDate; readonly untilOn: LocalDate; readonly isBarred: boolean }

/** DIS-04: who was 劝其退党 or 除名 may not apply again within 5 years; the day on which they are full is the first on which an application is lawful. */
export const readmissionVerdict = (facts: { exitKind: 'persuaded_out' | 'removed'; exitOn: LocalDate; onDate: LocalDate }, basis: Basis = {}): Verdict<ReadmissionFacts> => {
  const rule = ruleFor('DIS-04', basis)
  const years = parameterOf(rule, 'years').value
  const { exitKind, exitOn, onDate } = facts
  const untilOn = addMonthsClamped(exitOn, years * 12)
  const isBarred = onDate < untilOn
  const why = text('READMISSION_WHY', { exitKind, exitOn, years, untilOn })
  if (!isBarred) return verdictUnder(rule, { outcome: 'pass', what: text('READMISSION_OPEN'), why, next: text('NOTHING_TO_DO'), facts: { exitOn, untilOn, isBarred } })
  return verdictUnder(rule, { outcome: 'fail', what: text('READMISSION_BARRED'), why, next: text('READMISSION_NEXT', { untilOn }), facts: { exitOn, untilOn, isBarred } })
}
