import { parameterOf, requireCounts, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

export type JointBranchFacts = { readonly units: number; readonly usualMaximum: number }

/** BR-03, 《支部工作条例》第五条: a 联合党支部 is for several units, generally at most 5; one with a single unit is no joint branch. */
export const jointBranchUnits = (units: number, basis: Basis = {}): Verdict<JointBranchFacts> => {
  requireCounts({ units })
  const rule = ruleFor('BR-03', basis)
  const usualMaximum = parameterOf(rule, 'maxUnits').value
  const facts: JointBranchFacts = { units, usualMaximum }
  const why = text('JOINT_UNITS_WHY', { usualMaximum })
  if (units === 0) return verdictUnder(rule, { outcome: 'provisional', what: text('JOINT_UNITS_UNKNOWN'), why, next: text('JOINT_UNITS_UNKNOWN_NEXT'), facts }, 'units')
  if (units > usualMaximum) return verdictUnder(rule, { outcome: 'fail', what: text('JOINT_UNITS_EXCEEDED', { units, excess: units - usualMaximum }), why, next: text('JOINT_UNITS_NEXT'), facts }, 'units')
  return verdictUnder(rule, { outcome: 'pass', what: text('JOINT_UNITS_FIT', { units }), why, next: text('NOTHING_TO_DO'), facts }, 'units')
}
