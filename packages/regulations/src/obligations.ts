import type { MeetingKind } from '@dangjian/contracts'
import type { PeriodUnit } from '@dangjian/kernel'
import type { LifeKind } from './life-kind.ts'
import type { VerdictCode } from './locales/zh-CN.ts'

/** Who owes it: every branch, or the committee itself. */
export type LifeOwner = 'branch' | 'committee'

/** One piece of organizational life that is owed in every period. */
export interface Obligation {
  readonly kind: LifeKind
  readonly owner: LifeOwner
  readonly unit: PeriodUnit
  readonly ruleId: string
  /** Parameter of the rule that holds how often; absent where the article names no number. */
  readonly parameter: string | null
  /** How often where the article names no number; 0 where it is asked of nobody until the bureau sets it. */
  readonly custom: number
  /** `national` by article; `local` where the article names no frequency and the bureau's custom fills it (BR-19). */
  readonly basis: 'national' | 'local'
  readonly why: VerdictCode
}

/**
 * The calendar of 三会一课 and its neighbours: BR-12 第十一条, BR-15 第十二条, BR-17 第十三条, BR-19 and BR-20 第十六条, BR-21 第十七条, BR-22 第十八条 and BR-23
 * 第十九条 of 《支部工作条例》 for a branch; for a committee 民主生活会 (LL-01, text not compared), the secretary's own lesson (BR-19), OR-06 第十八条 and OR-10
 * 第二十六条 of 《机关基层组织工作条例》, and what the bureau itself sets. Order is the order of the compliance page.
 */
export const obligations: readonly Obligation[] = [
  { kind: 'general_meeting', owner: 'branch', unit: 'quarter', ruleId: 'BR-12', parameter: 'perQuarter', custom: 1, basis: 'national', why: 'LIFE_QUARTERLY_WHY' },
  { kind: 'committee_meeting', owner: 'branch', unit: 'month', ruleId: 'BR-15', parameter: 'perMonth', custom: 1, basis: 'national', why: 'LIFE_MONTHLY_WHY' },
  { kind: 'group_meeting', owner: 'branch', unit: 'month', ruleId: 'BR-17', parameter: 'perMonth', custom: 1, basis: 'national', why: 'LIFE_MONTHLY_WHY' },
  { kind: 'party_lecture', owner: 'branch', unit: 'quarter', ruleId: 'BR-19', parameter: null, custom: 1, basis: 'local', why: 'LIFE_QUARTERLY_LOCAL_WHY' },
  { kind: 'theme_day', owner: 'branch', unit: 'month', ruleId: 'BR-20', parameter: 'perMonth', custom: 1, basis: 'national', why: 'LIFE_MONTHLY_MUST_WHY' },
  { kind: 'organization_life_meeting', owner: 'branch', unit: 'year', ruleId: 'BR-21', parameter: 'perYear', custom: 1, basis: 'national', why: 'LIFE_YEARLY_WHY' },
  { kind: 'member_appraisal', owner: 'branch', unit: 'year', ruleId: 'BR-22', parameter: 'perYear', custom: 1, basis: 'national', why: 'LIFE_YEARLY_USUAL_WHY' },
  { kind: 'heart_talks', owner: 'branch', unit: 'year', ruleId: 'BR-23', parameter: 'perYear', custom: 1, basis: 'national', why: 'LIFE_TALKS_WHY' },
  { kind: 'warning_education', owner: 'branch', unit: 'quarter', ruleId: 'LC-02', parameter: null, custom: 0, basis: 'local', why: 'LIFE_LOCAL_WHY' },
  { kind: 'democratic_life_meeting', owner: 'committee', unit: 'year', ruleId: 'LL-01', parameter: 'perYear', custom: 1, basis: 'national', why: 'LIFE_YEARLY_WHY' },
  { kind: 'secretary_lecture', owner: 'committee', unit: 'year', ruleId: 'BR-19', parameter: 'perYear', custom: 1, basis: 'national', why: 'LIFE_YEARLY_WHY' },
  { kind: 'organ_assembly', owner: 'committee', unit: 'year', ruleId: 'OR-10', parameter: 'perYear', custom: 1, basis: 'national', why: 'LIFE_YEARLY_WHY' },
  { kind: 'cadre_training', owner: 'committee', unit: 'year', ruleId: 'OR-06', parameter: null, custom: 1, basis: 'national', why: 'LIFE_YEARLY_USUAL_WHY' },
  { kind: 'central_group_study', owner: 'committee', unit: 'quarter', ruleId: 'LC-01', parameter: null, custom: 0, basis: 'local', why: 'LIFE_LOCAL_WHY' },
]

/** The obligation of a kind; undefined for one that is asked in no period. */
export const obligationOf = (kind: LifeKind): Obligation | undefined => obligations.find((obligation) => obligation.kind === kind)

/** The four kinds of 三会一课. */
export const threeMeetingsOneLesson: readonly LifeKind[] = ['general_meeting', 'committee_meeting', 'group_meeting', 'party_lecture']

const recordUnits: Readonly<Record<MeetingKind, PeriodUnit>> = {
  general_meeting: 'quarter', committee_meeting: 'month', group_meeting: 'month', party_lecture: 'quarter', theme_day: 'month', organization_life_meeting: 'year',
  democratic_life_meeting: 'year', central_group_study: 'month', warning_education: 'month', cadre_training: 'month',
}

/** The unit of the period that a record of a kind of meeting is filed under; an obligation over a longer period counts the periods inside it. */
export const obligationUnit = (kind: MeetingKind): PeriodUnit => recordUnits[kind]
