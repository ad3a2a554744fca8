import { AppError, periodStart, type LocalDate, type Period } from '@dangjian/kernel'
import type { LifeKind } from './life-kind.ts'
import { obligationOf, type Obligation } from './obligations.ts'
import { findRule, getRule } from './registry.ts'
import { tighten } from './tighten.ts'
import { parameterOf } from './verdict.ts'

/** A bureau's own frequency of a kind, for periods that begin on or after a day. */
export interface LifeFrequency {
  readonly kind: LifeKind
  readonly times: number
  readonly effectiveFrom: LocalDate
}

/** More often than this in one period nothing is held. */
const MOST_TIMES = 31

/** How often the rule itself asks for it in a period, or custom where it names no number. */
export const nationalTimes = (obligation: Obligation, onDate: LocalDate): number => {
  const rule = obligation.parameter === null ? undefined : findRule(obligation.ruleId, onDate)
  return rule && obligation.parameter !== null ? parameterOf(rule, obligation.parameter).value : obligation.custom
}

/** How often a kind is owed in a period, and whether a bureau's own setting says so: the latest in force at the period's first day. */
export const timesIn = (obligation: Obligation, period: Period, frequencies: readonly LifeFrequency[], dueOn: LocalDate): { times: number; isLocal: boolean } => {
  const start = periodStart(period)
  let found: LifeFrequency | undefined
  for (const frequency of frequencies) {
    if (frequency.kind === obligation.kind && frequency.effectiveFrom <= start && (!found || found.effectiveFrom <= frequency.effectiveFrom)) found = frequency
  }
  return found ? { times: found.times, isLocal: true } : { times: nationalTimes(obligation, dueOn), isLocal: false }
}

/**
 * Refuses a frequency that would be milder than the article: throws RULE_LOOSENED, INVALID_COUNT (400) for anything but a whole number up to 31, and
 * KIND_NOT_ASKED (400) for a kind that the calendar has not.
 */
export const checkFrequency = ({ kind, times, effectiveFrom }: LifeFrequency): void => {
  const obligation = obligationOf(kind)
  if (!obligation) throw new AppError('KIND_NOT_ASKED', { path: 'kind', kind }, 400)
  if (!Number.isSafeInteger(times) || times < 0 || times > MOST_TIMES) throw new AppError('INVALID_COUNT', { name: 'times', count: String(times) }, 400)
  if (obligation.parameter !== null) tighten(getRule(obligation.ruleId, effectiveFrom), { parameters: { [obligation.parameter]: times } })
  else if (obligation.basis === 'national' && times < obligation.custom) throw new AppError('RULE_LOOSENED', { ruleId: obligation.ruleId, parameter: 'times', national: obligation.custom, asked: times })
}
