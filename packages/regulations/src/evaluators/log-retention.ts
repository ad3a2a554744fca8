import { parameterOf, requireCounts, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export type RetentionFacts = { readonly days: number; readonly requiredDays: number }

/** SE-01, 《网络安全法》第二十三条: network logs are kept at least 6 months; six natural months are up to 184 days, so 180 fail (rules.md 1.9). */
export const logRetention = (days: number, basis: Basis = {}): Verdict<RetentionFacts> => {
  requireCounts({ days })
  const rule = ruleFor('SE-01', basis)
  const requiredDays = parameterOf(rule, 'minDays').value
  const facts: RetentionFacts = { days, requiredDays }
  const why = text('LOG_RETENTION_WHY', { requiredDays })
  if (days >= requiredDays) return verdictUnder(rule, { outcome: 'pass', what: text('LOG_RETENTION_MET', { days }), why, next: text('NOTHING_TO_DO'), facts })
  return verdictUnder(rule, { outcome: 'fail', what: text('LOG_RETENTION_SHORT', { days, missing: requiredDays - days }), why, next: text('LOG_RETENTION_NEXT', { requiredDays }), facts })
}
