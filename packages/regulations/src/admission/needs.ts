import type { LocalDate } from '@dangjian/kernel'
import type { Rule } from '../rule.ts'
import type { AdmissionBasis, AdmissionEffect, AdmissionFacts } from './facts.ts'
import { admissionRuleAt, effectOf } from './rule-at.ts'
import { liesBeforeCase } from './standing.ts'
import { admissionStep, type AdmissionStepKey } from './steps.ts'

/** A step that another waits for, the rule that says so and what its absence leads to. */
export interface Need {
  readonly key: AdmissionStepKey
  readonly rule: Rule
  readonly effect: AdmissionEffect
}

const ruleAt = (ruleId: string, onDate: LocalDate, basis: AdmissionBasis): Rule => {
  const rule = admissionRuleAt(ruleId, onDate, basis) ?? admissionRuleAt(ruleId, '2026-05-18', basis)
  if (!rule) throw new RangeError(ruleId)
  return rule
}

/** The rule a step is judged by on a day; a step that the older text lacks is named by the newer one. */
export const ruleOfStep = (key: AdmissionStepKey, onDate: LocalDate, basis: AdmissionBasis): Rule => ruleAt(admissionStep(key).ruleId, onDate, basis)

/** Whether the set of a day has this step at all for this case: 7b came with 2026, the organ's node only stands in organs (OR-14). */
export const isStepAsked = (facts: AdmissionFacts, key: AdmissionStepKey, onDate: LocalDate, basis: AdmissionBasis): boolean => {
  if (liesBeforeCase(facts, key)) return false
  if (key === 'party_group_decision' || key === 'conversion_party_group') return facts.isOrgan
  if (key === 'candidate_publicity') return admissionRuleAt('DEVB-07', onDate, basis) !== undefined
  if (key === 'conversion_publicity') return basis.local?.get('DEVB-22')?.isObligatory === true
  return true
}

const extraNeeds: Partial<Record<AdmissionStepKey, AdmissionStepKey>> = {
  candidate: 'candidate_publicity', approval: 'party_group_decision', conversion_meeting: 'conversion_publicity', conversion_approval: 'conversion_party_group',
}

/** What a step waits for under the set of its day, in the order of the procedure. The order itself is not new in any text and always binds. */
export const needsOf = (facts: AdmissionFacts, key: AdmissionStepKey, onDate: LocalDate, basis: AdmissionBasis): Need[] => {
  const own = ruleOfStep(key, onDate, basis)
  const needs = admissionStep(key).after.filter((before) => !liesBeforeCase(facts, before)).map((before): Need => ({ key: before, rule: own, effect: 'blocks' }))
  const extra = extraNeeds[key]
  if (extra === undefined || !isStepAsked(facts, extra, onDate, basis)) return needs
  const rule = ruleOfStep(extra, onDate, basis)
  return [...needs, { key: extra, rule, effect: effectOf(rule, undefined, false, basis.local?.get(rule.id)?.isObligatory) }]
}
