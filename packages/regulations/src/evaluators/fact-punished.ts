import type { LocalDate } from '@dangjian/kernel'
import { ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

/** A disciplinary action on record, with the reference of the fact it punished. */
export interface PunishedFact {
  readonly factKey: string
  readonly decidedOn: LocalDate
  readonly kind: string
}

export type FactPunishedFacts = { readonly factKey: string; readonly checked: number }

/** DIS-02, 《组织处置办法》第四条: a fact that was punished by 党纪处分 is not disposed of again. */
export const factPunished = (factKey: string, actions: readonly PunishedFact[], basis: Basis = {}): Verdict<FactPunishedFacts> => {
  const rule = ruleFor('DIS-02', basis)
  const found = actions.find((action) => action.factKey === factKey)
  const facts = { factKey, checked: actions.length }
  if (!found) return verdictUnder(rule, { outcome: 'pass', what: text('FACT_CLEAR'), why: text('FACT_CLEAR_WHY', { checked: actions.length }), next: text('NOTHING_TO_DO'), facts })
  return verdictUnder(rule, {
    outcome: 'fail', what: text('FACT_PUNISHED'), why: text('FACT_PUNISHED_WHY', { decidedOn: found.decidedOn, discipline: found.kind }), next: text('FACT_PUNISHED_NEXT'), facts,
  })
}
