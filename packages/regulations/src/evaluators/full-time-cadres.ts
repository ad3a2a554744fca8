import { countReaching } from '../share.ts'
import { parameterOf, requireCounts, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export interface CadreCount {
  /** Serving staff of the organ. */
  readonly staff: number
  /** People who do only party work. */
  readonly fullTime: number
  /** A small unit may name one responsible person instead. */
  readonly isSmallUnit?: boolean
  readonly hasDesignatedPerson?: boolean
}

export type CadreFacts = { readonly staff: number; readonly fullTime: number; readonly required: number; readonly missing: number; readonly usualMaximum: number; readonly share: string }

/** A share of a head count to at most two decimals: 168 × 1 % is 1.68. */
const product = (value: number, denominator: number, total: number): string => String(Math.round((value * total * 100) / denominator) / 100)

/**
 * OR-11, 《机关基层组织工作条例》第三十条: full-time party workers are generally 1 %–2 % of the organ's staff, the lower bound rounded up. 168 staff and 1
 * full-time: 168×1%＝1.68, so 2 are due and 1 is missing. It warns, never blocks.
 */
export const fullTimeCadres = ({ staff, fullTime, isSmallUnit = false, hasDesignatedPerson = false }: CadreCount, basis: Basis = {}): Verdict<CadreFacts> => {
  requireCounts({ staff, fullTime })
  const rule = ruleFor('OR-11', basis)
  const least = parameterOf(rule, 'minShare')
  const denominator = least.denominator ?? 1
  const required = countReaching(least, staff)
  const share = product(least.value, denominator, staff)
  const facts: CadreFacts = { staff, fullTime, required, missing: Math.max(0, required - fullTime), usualMaximum: countReaching(parameterOf(rule, 'maxShare'), staff), share }
  if (staff === 0) return verdictUnder(rule, { outcome: 'not-applicable', what: text('CADRES_NO_STAFF'), why: text('CADRES_NO_STAFF_WHY'), next: text('NOTHING_TO_DO'), facts })
  const why = text('CADRES_WHY', { staff, percent: (least.value * 100) / denominator, share, required, fullTime })
  if (isSmallUnit && hasDesignatedPerson) return verdictUnder(rule, { outcome: 'pass', what: text('CADRES_DESIGNATED'), why: text('CADRES_DESIGNATED_WHY'), next: text('NOTHING_TO_DO'), facts })
  if (fullTime >= required) return verdictUnder(rule, { outcome: 'pass', what: text('CADRES_MET', { fullTime }), why, next: text('NOTHING_TO_DO'), facts })
  return verdictUnder(rule, { outcome: 'fail', what: text('CADRES_SHORT', { missing: facts.missing }), why, next: text('CADRES_NEXT', { missing: facts.missing }), facts })
}
