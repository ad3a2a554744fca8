import type { MeetingKind } from '@dangjian/contracts'
import type { PeriodUnit } from '@dangjian/kernel'
import type { VerdictCode } from './locales/zh-CN.ts'

/** One piece of organizational life that a branch owes in every period. */
export interface Obligation {
  readonly kind: MeetingKind
  readonly unit: PeriodUnit
  readonly ruleId: string
  /** Parameter of the rule that holds how often; absent where the article names no number. */
  readonly parameter: string | null
  /** `national` by article; `local` where the article names no frequency and the bureau's custom fills it (BR-19). */
  readonly basis: 'national' | 'local'
  readonly why: VerdictCode
}

/**
 * The calendar of 三会一课 and its neighbours: BR-12 第十一条, BR-15 第十二条, BR-17 第十三条, BR-19 and BR-20 第十六条, BR-21 第十七条 of
 * 《支部工作条例》. Order is the order of the compliance page.
 */
export const obligations: readonly Obligation[] = [
  { kind: 'general_meeting', unit: 'quarter', ruleId: 'BR-12', parameter: 'perQuarter', basis: 'national', why: 'LIFE_QUARTERLY_WHY' },
  { kind: 'committee_meeting', unit: 'month', ruleId: 'BR-15', parameter: 'perMonth', basis: 'national', why: 'LIFE_MONTHLY_WHY' },
  { kind: 'group_meeting', unit: 'month', ruleId: 'BR-17', parameter: 'perMonth', basis: 'national', why: 'LIFE_MONTHLY_WHY' },
  { kind: 'party_lecture', unit: 'quarter', ruleId: 'BR-19', parameter: null, basis: 'local', why: 'LIFE_QUARTERLY_LOCAL_WHY' },
  { kind: 'theme_day', unit: 'month', ruleId: 'BR-20', parameter: 'perMonth', basis: 'national', why: 'LIFE_MONTHLY_MUST_WHY' },
  { kind: 'organization_life_meeting', unit: 'year', ruleId: 'BR-21', parameter: 'perYear', basis: 'national', why: 'LIFE_YEARLY_WHY' },
]

/** The obligation of a kind of meeting: every kind has one. */
export const obligationOf = (kind: MeetingKind): Obligation => {
  const found = obligations.find((obligation) => obligation.kind === kind)
  if (!found) throw new Error(`no obligation for ${kind}`)
  return found
}

/** The unit of the period that a kind of meeting counts for: month, quarter or year. */
export const obligationUnit = (kind: MeetingKind): PeriodUnit => obligationOf(kind).unit
