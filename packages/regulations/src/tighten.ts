import { AppError } from '@dangjian/kernel'
import type { Rule, RuleMode, RuleParameter } from './rule.ts'

/** A tenant's stricter figure: a number, or a share with its own denominator and strictness. */
export type ParameterOverride = number | Pick<RuleParameter, 'value' | 'denominator' | 'strict'>

export interface RuleOverrides {
  readonly mode?: RuleMode
  readonly parameters?: Readonly<Record<string, ParameterOverride>>
}

const modeOrder: readonly RuleMode[] = ['info', 'warn', 'hard']

const merged = (national: RuleParameter, override: ParameterOverride): RuleParameter =>
  typeof override === 'number' ? { ...national, value: override } : { unit: national.unit, tighter: national.tighter, ...override }

/** Sign of a − b, compared as exact cross products. */
const compareShares = (a: RuleParameter, b: RuleParameter): number => Math.sign(a.value * (b.denominator ?? 1) - b.value * (a.denominator ?? 1))

const isLooser = (national: RuleParameter, local: RuleParameter): boolean => {
  const order = compareShares(local, national)
  if (order === 0) return national.strict === true && local.strict !== true
  if (national.tighter === 'higher') return order < 0
  return national.tighter === 'lower' ? order > 0 : true
}

/**
 * A copy of a national rule with a tenant's stricter figures, marked `local`. A tenant may only tighten (product principle 2).
 * Throws AppError RULE_LOOSENED when a figure or the mode would become milder or the figure is fixed, RULE_PARAMETER_UNKNOWN for a name
 * the rule has not, and INVALID_RULE_OVERRIDE for a figure that is not a finite number of at least 0.
 */
export const tighten = (rule: Rule, overrides: RuleOverrides): Rule => {
  if (overrides.mode !== undefined && modeOrder.indexOf(overrides.mode) < modeOrder.indexOf(rule.mode)) {
    throw new AppError('RULE_LOOSENED', { ruleId: rule.id, parameter: 'mode', national: rule.mode, asked: overrides.mode })
  }
  const parameters = { ...rule.parameters }
  for (const [name, override] of Object.entries(overrides.parameters ?? {})) {
    const national = rule.parameters[name]
    if (!national) throw new AppError('RULE_PARAMETER_UNKNOWN', { ruleId: rule.id, parameter: name }, 400)
    const local = merged(national, override)
    const denominator = local.denominator ?? 1
    if (!Number.isFinite(local.value) || local.value < 0 || !Number.isInteger(denominator) || denominator < 1) {
      throw new AppError('INVALID_RULE_OVERRIDE', { ruleId: rule.id, parameter: name }, 400)
    }
    if (isLooser(national, local)) {
      throw new AppError('RULE_LOOSENED', { ruleId: rule.id, parameter: name, national: national.value, asked: local.value, direction: national.tighter })
    }
    parameters[name] = local
  }
  const aspects = Object.fromEntries(
    Object.entries(rule.aspects).map(([aspect, mode]) => [aspect, overrides.mode && modeOrder.indexOf(overrides.mode) > modeOrder.indexOf(mode) ? overrides.mode : mode]),
  )
  return { ...rule, mode: overrides.mode ?? rule.mode, aspects, parameters, local: true }
}
