import { ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export type DisciplineBodyFacts = { readonly hasBody: boolean; readonly isSecretaryDeputy: boolean }

/** OR-05, 《机关基层组织工作条例》第九条: an organ committee sets up a 机关纪委 whose secretary is one of the committee's deputy secretaries. */
export const disciplineBody = (facts: DisciplineBodyFacts, basis: Basis = {}): Verdict<DisciplineBodyFacts> => {
  const rule = ruleFor('OR-05', basis)
  const why = text('DISCIPLINE_BODY_WHY')
  if (!facts.hasBody) return verdictUnder(rule, { outcome: 'fail', what: text('DISCIPLINE_BODY_ABSENT'), why, next: text('DISCIPLINE_BODY_ABSENT_NEXT'), facts })
  if (!facts.isSecretaryDeputy) return verdictUnder(rule, { outcome: 'fail', what: text('DISCIPLINE_SECRETARY'), why, next: text('DISCIPLINE_SECRETARY_NEXT'), facts })
  return verdictUnder(rule, { outcome: 'pass', what: text('DISCIPLINE_BODY_SET'), why, next: text('NOTHING_TO_DO'), facts })
}
