import { addDays, type LocalDate } from '@dangjian/kernel'
import { findRule, getRule } from '../registry.ts'
import type { Rule } from '../rule.ts'
import { tighten } from '../tighten.ts'
import type { AdmissionBasis, AdmissionEffect } from './facts.ts'

/** First day of the text of 2014, and of the published revision (rules.md 0.1). */
const FIRST_DAY = '2014-05-28'
export const admissionRevisedOn = '2026-05-18'

/** Which of the two texts judges a step of that day. */
export type AdmissionRuleSet = '2014' | '2026'

/** The set in force on a step's day (rules.md 0.1); days before the text of 2014 are judged by it. */
export const admissionRuleSetOn = (onDate: LocalDate): AdmissionRuleSet => (onDate < admissionRevisedOn ? '2014' : '2026')

/** The rule as it stood on a day with the tenant's stricter figures, or undefined where that text has no such rule. Figures that the version lacks are left aside. */
export const admissionRuleAt = (ruleId: string, onDate: LocalDate, basis: AdmissionBasis): Rule | undefined => {
  const rule = findRule(ruleId, onDate < FIRST_DAY ? FIRST_DAY : onDate)
  const local = basis.local?.get(ruleId)
  if (!rule || !local) return rule
  const parameters = Object.fromEntries(Object.entries(local.parameters ?? {}).filter(([name]) => Object.hasOwn(rule.parameters, name)))
  return tighten(rule, { parameters, ...(local.isObligatory ? { mode: 'hard' as const } : {}) })
}

/** A figure of a rule, undefined where the version has none. */
export const figureOf = (rule: Rule | undefined, name: string): number | undefined => rule?.parameters[name]?.value

/**
 * Whether the confirmed text before it asks for the same with the same figure: such a requirement did not change, only its article has still to be compared, and it
 * stays binding. What is new in an unconfirmed text reminds (rules.md section 3, first sentence).
 */
export const isCarriedOver = (rule: Rule, parameter?: string): boolean => {
  const prior = findRule(rule.id, addDays(rule.effectiveFrom, -1))
  if (!prior || prior.confidence !== 'confirmed' || prior.mode !== 'hard') return false
  if (parameter === undefined) return true
  return prior.parameters[parameter]?.value === getRule(rule.id, rule.effectiveFrom).parameters[parameter]?.value
}

/** What a breach of a rule leads to. A missed deadline is never a reason to refuse: the step is still to be taken, with the reason on record. */
export const effectOf = (rule: Rule, parameter?: string, isDeadline = false, isObligatory = false): AdmissionEffect => {
  if (rule.mode !== 'hard') return 'notice'
  const binds = rule.confidence === 'confirmed' || isObligatory || isCarriedOver(rule, parameter)
  return binds && !isDeadline ? 'blocks' : 'needs-reason'
}
