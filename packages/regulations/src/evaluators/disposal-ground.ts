import { addMonthsClamped, type LocalDate } from '@dangjian/kernel'
import { parameterOf, ruleFor, text, verdictUnder, type Basis, type Verdict } from '../verdict.ts'

/** 限期改正, 劝其退党, 除名 (DIS-01, 《组织处置办法》第三条). */
export const disposalKinds = ['correction', 'persuaded_out', 'removed'] as const
export type DisposalKind = (typeof disposalKinds)[number]

/** Grounds of disposal: which kind each carries, under which rule, and how its length is measured. */
export const disposalGrounds = {
  weak_belief: { kind: 'correction', ruleId: 'DIS-05', span: null },
  religious_belief: { kind: 'correction', ruleId: 'DIS-05', span: null },
  idle: { kind: 'correction', ruleId: 'DIS-05', span: null },
  absent_or_unpaid: { kind: 'correction', ruleId: 'DIS-05', span: null },
  lost_contact: { kind: 'correction', ruleId: 'DIS-05', span: 'lost' },
  not_corrected: { kind: 'persuaded_out', ruleId: 'DIS-01', span: null },
  half_year_none: { kind: 'removed', ruleId: 'DIS-06', span: 'running' },
  lost_after_suspension: { kind: 'removed', ruleId: 'EDU-10', span: 'suspended' },
  refused_persuasion: { kind: 'removed', ruleId: 'DIS-06', span: null },
} as const satisfies Record<string, { kind: DisposalKind; ruleId: string; span: 'lost' | 'running' | 'suspended' | null }>
export type DisposalGround = keyof typeof disposalGrounds

export type GroundFacts = { readonly kind: DisposalKind; readonly ground: DisposalGround; readonly sinceOn: LocalDate | null; readonly fromOn: LocalDate | null }

/**
 * Whether a ground can carry a kind of disposal, and whether it has lasted as long as the rule asks (DIS-05 《组织处置办法》第六条, DIS-06, EDU-10
 * 《党员教育管理工作条例》第二十四条). It offers the frame; whether the ground holds is for the party organization to find (rules.md 1.10). `sinceOn` is
 * the day from which the ground runs; for `lost_after_suspension` the day of 停止党籍.
 */
export const disposalGround = (facts: { kind: DisposalKind; ground: DisposalGround; sinceOn: LocalDate | null; onDate: LocalDate }, basis: Basis = {}): Verdict<GroundFacts> => {
  const { kind, ground, sinceOn, onDate } = facts
  const known = disposalGrounds[ground]
  const rule = ruleFor(known.ruleId, basis)
  const base = { kind, ground, sinceOn, fromOn: null }
  if (known.kind !== kind) {
    return verdictUnder(rule, { outcome: 'fail', what: text('GROUND_UNFIT', { kind }), why: text('GROUND_WHY', { ground, fitKind: known.kind }), next: text('GROUND_UNFIT_NEXT'), facts: base })
  }
  const fits = (fromOn: LocalDate | null): Verdict<GroundFacts> =>
    verdictUnder(rule, { outcome: 'pass', what: text('GROUND_FITS', { kind }), why: text('GROUND_WHY', { ground, fitKind: kind }), next: text('GROUND_FITS_NEXT'), facts: { ...base, fromOn } })
  if (known.span === null) return fits(null)
  if (sinceOn === null) return verdictUnder(rule, { outcome: 'fail', what: text('GROUND_SINCE_MISSING'), why: text('GROUND_SINCE_WHY', { ground }), next: text('GROUND_SINCE_NEXT'), facts: base })
  const months = known.span === 'suspended' ? parameterOf(rule, 'yearsSuspended').value * 12 : parameterOf(rule, known.span === 'lost' ? 'lostMonths' : 'runningMonths').value
  const fromOn = addMonthsClamped(sinceOn, months)
  if (onDate < fromOn) {
    return verdictUnder(rule, { outcome: 'fail', what: text('GROUND_TOO_EARLY'), why: text('GROUND_TOO_EARLY_WHY', { ground, sinceOn, fromOn }), next: text('GROUND_TOO_EARLY_NEXT', { fromOn }), facts: { ...base, fromOn } })
  }
  const untilOn = known.span === 'lost' ? addMonthsClamped(sinceOn, parameterOf(rule, 'lostBelowYears').value * 12) : null
  if (untilOn === null || onDate < untilOn) return fits(fromOn)
  return verdictUnder(rule, { outcome: 'fail', what: text('GROUND_TOO_LATE'), why: text('GROUND_TOO_LATE_WHY', { ground, sinceOn, untilOn }), next: text('GROUND_TOO_LATE_NEXT'), facts: { ...base, fromOn } })
}
