import { AppError, formatFen, type Fen } from '@dangjian/kernel'
import type { Rule, RuleSlab } from '../rule.ts'
import { parameterOf, requireCounts, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

/** `monthly-pay` DU-02, `retired` DU-04, `fixed` DU-05 (students, laid-off, on relief: 0.20 yuan whatever the base). */
export type DuesKind = 'monthly-pay' | 'retired' | 'fixed'

/** How the exact amount becomes money. The national text known to us names no unit (rules.md 1.8), so a tenant sets it. */
export interface DuesRounding {
  readonly unit: 'fen' | 'jiao' | 'yuan'
  readonly mode: 'half-up' | 'up' | 'down'
}

export type DuesFacts = {
  readonly baseFen: Fen
  readonly kind: DuesKind
  /** Rate in thousandths of the base; null for a fixed amount. */
  readonly permille: number | null
  /** Exact amount in thousandths of a fen: 7 501 500 is 75.015 yuan. */
  readonly exactMilliFen: number
  /** What is payable after rounding, in fen. */
  readonly amountFen: Fen
}

export const defaultDuesRounding: DuesRounding = { unit: 'fen', mode: 'half-up' }

const ruleIds = { 'monthly-pay': 'DU-02', retired: 'DU-04', fixed: 'DU-05' } as const
const milliFenPerUnit = { fen: 1000, jiao: 10_000, yuan: 100_000 } as const

const round = (milliFen: number, { unit, mode }: DuesRounding): Fen => {
  const step = milliFenPerUnit[unit]
  const rest = milliFen % step
  const isUp = mode === 'up' ? rest > 0 : mode === 'half-up' && rest * 2 >= step
  return (milliFen - rest + (isUp ? step : 0)) / 1000
}

const slabOf = (rule: Rule, baseFen: Fen): RuleSlab => {
  const slab = rule.slabs?.find((bracket) => bracket.upToFen === undefined || baseFen <= bracket.upToFen)
  if (!slab) throw new AppError('RULE_PARAMETER_UNKNOWN', { ruleId: rule.id, parameter: 'slabs' }, 400)
  return slab
}

/** Yuan of thousandths of a fen, with at least two and at most five decimals: 7 501 500 → 75.015. */
export const formatMilliFen = (milliFen: number): string => {
  const whole = formatFen((milliFen - (milliFen % 1000)) / 1000)
  return whole + String(milliFen % 1000).padStart(3, '0').replace(/0+$/, '')
}

/**
 * Monthly dues of a base in fen: the whole base takes the rate of its bracket, upper bounds inclusive (DU-02 第二条, DU-04 第五条, DU-05 第六条 of
 * 《党费收缴规定》). The exact amount is always kept beside the rounded one. Throws INVALID_COUNT unless the base is whole fen of at least 0.
 */
export const monthlyDues = (baseFen: Fen, kind: DuesKind, rounding: DuesRounding = defaultDuesRounding, basis: Basis = {}): Verdict<DuesFacts> => {
  requireCounts({ baseFen })
  const rule = ruleFor(ruleIds[kind], basis)
  const permille = kind === 'fixed' ? null : slabOf(rule, baseFen).permille
  const exactMilliFen = permille === null ? Math.round(parameterOf(rule, 'monthly').value * 100_000) : baseFen * permille
  requireCounts({ exactMilliFen })
  const amountFen = round(exactMilliFen, rounding)
  const exact = formatMilliFen(exactMilliFen)
  const why = permille === null ? text('DUES_FIXED_WHY', { exact }) : text('DUES_RATE_WHY', { base: formatFen(baseFen), percent: permille / 10, exact })
  return verdictUnder(rule, { outcome: 'pass', what: text('DUES_AMOUNT', { amount: formatFen(amountFen) }), why, next: text('DUES_NEXT'), facts: { baseFen, kind, permille, exactMilliFen, amountFen } })
}
