import { periodStart, type Period } from '@dangjian/kernel'
import type { ComplianceCell, ComplianceState } from './compliance.ts'
import { isMeetingKind, type LifeKind } from './life-kind.ts'
import type { VerdictCode } from './locales/zh-CN.ts'
import { obligationOf } from './obligations.ts'
import { ruleFor, text, verdictUnder, type Verdict, type VerdictText } from './verdict.ts'

export type ComplianceFacts = { readonly kind: LifeKind; readonly period: Period; readonly state: ComplianceState; readonly done: number; readonly required: number }

const exemptTexts = { approved: 'LIFE_EXEMPT', 'no-committee': 'LIFE_NO_COMMITTEE', 'no-groups': 'LIFE_NO_GROUPS', 'out-of-term': 'LIFE_OUT_OF_TERM', 'not-asked': 'LIFE_NOT_ASKED' } as const

const whatOf = ({ state, kind, period, heldOn, dueOn, exemptReason: reason }: ComplianceCell): VerdictText => {
  const isMeeting = isMeetingKind(kind)
  if (state === 'held') return text(isMeeting ? 'LIFE_HELD' : 'LIFE_DONE', { kind, period, heldOn: heldOn ?? dueOn })
  if (state === 'late') return text(isMeeting ? 'LIFE_LATE' : 'LIFE_DONE_LATE', { kind, period, heldOn: heldOn ?? dueOn })
  if (state === 'due') return text(isMeeting ? 'LIFE_DUE' : 'LIFE_OPEN', { kind, period, dueOn })
  if (state === 'missing') return text('LIFE_MISSING', { kind, period })
  if (state === 'upcoming') return text('LIFE_UPCOMING', { kind, period, startsOn: periodStart(period) })
  return text(exemptTexts[reason ?? 'approved'], { kind, period })
}

const whyCode = ({ kind, isLocal }: ComplianceCell): VerdictCode => {
  const obligation = obligationOf(kind)
  if (isLocal && obligation?.basis === 'national') return 'LIFE_STRICTER_WHY'
  return obligation?.why ?? 'LIFE_MONTHLY_WHY'
}

/** Why a cell stands as it stands, under its rule, with what to do next. */
export const explainCell = (cell: ComplianceCell): Verdict<ComplianceFacts> => {
  const { kind, period, state, done, required, ruleId, dueOn, times } = cell
  const rule = ruleFor(ruleId, { onDate: dueOn })
  const why = text(whyCode(cell), { kind, times, done, required, unit: `per-${obligationOf(kind)?.unit ?? 'month'}` })
  const outcome = ({ held: 'pass', late: 'pass', due: 'provisional', upcoming: 'provisional', missing: 'fail', exempt: 'not-applicable' } as const)[state]
  const isMeeting = isMeetingKind(kind)
  const open = state === 'due' || state === 'upcoming' ? text(isMeeting ? 'LIFE_DUE_NEXT' : 'LIFE_OPEN_NEXT', { dueOn }) : text('NOTHING_TO_DO')
  const next = state === 'missing' ? text(isMeeting ? 'LIFE_MISSING_NEXT' : 'LIFE_UNDONE_NEXT') : open
  const verdict = verdictUnder<ComplianceFacts>(rule, { outcome, what: whatOf(cell), why, next, facts: { kind, period, state, done, required } })
  return cell.basis === 'local' ? { ...verdict, local: true } : verdict
}
