import type { MeetingKind } from '@dangjian/contracts'
import { AppError, isLocalDate, periodLastDay, periodStart, periodsOfYear, type LocalDate, type Period } from '@dangjian/kernel'
import { obligations, type Obligation } from './obligations.ts'
import { findRule } from './registry.ts'
import type { Rule } from './rule.ts'
import { parameterOf, ruleFor, text, verdictUnder, type Verdict, type VerdictText } from './verdict.ts'

/** What the calendar needs to know of a branch. */
export interface BranchFacts {
  readonly hasCommittee: boolean
  /** Ids of its 党小组; a group meeting is owed by each of them. */
  readonly groupIds: readonly string[]
  readonly foundedOn?: LocalDate | null
  readonly closedOn?: LocalDate | null
}

/** A meeting on record. `groupId` for a group meeting of one group; without it the record counts for every group. */
export interface HeldRecord {
  readonly kind: MeetingKind
  readonly period: Period
  readonly heldOn: LocalDate
  readonly groupId?: string | null
}

/** A period that need not be held, approved and on record. */
export interface LifeExemption {
  readonly kind: MeetingKind
  readonly period: Period
}

/**
 * `held` inside its period, `late` held after its end, `due` the period runs, `missing` it is over and nothing is on record
 * (到期未见记录, not 未开展), `exempt` not owed, `upcoming` the period has not begun.
 */
export type ComplianceState = 'due' | 'held' | 'late' | 'missing' | 'exempt' | 'upcoming'
export type ExemptReason = 'approved' | 'no-committee' | 'no-groups' | 'out-of-term'

export interface ComplianceCell {
  readonly kind: MeetingKind
  readonly period: Period
  readonly state: ComplianceState
  readonly ruleId: string
  readonly basis: Obligation['basis']
  /** Last day on which it is in time. */
  readonly dueOn: LocalDate
  /** Meetings on record and owed; a branch with three groups owes three group meetings a month. */
  readonly done: number
  readonly required: number
  /** Day of the meeting that fulfilled it. */
  readonly heldOn: LocalDate | null
  readonly exemptReason: ExemptReason | null
}

export interface ComplianceInput {
  readonly branch: BranchFacts
  readonly held: readonly HeldRecord[]
  readonly exemptions?: readonly LifeExemption[]
  readonly year: number
  readonly today: LocalDate
}

const timesOf = (rule: Rule | undefined, { parameter }: Obligation): number => (parameter === null || !rule ? 1 : parameterOf(rule, parameter).value)

const exemptReason = ({ branch, exemptions = [] }: ComplianceInput, { kind }: Obligation, period: Period): ExemptReason | null => {
  if (branch.foundedOn && branch.foundedOn > periodLastDay(period)) return 'out-of-term'
  if (branch.closedOn && branch.closedOn <= periodStart(period)) return 'out-of-term'
  if (kind === 'committee_meeting' && !branch.hasCommittee) return 'no-committee'
  if (kind === 'group_meeting' && branch.groupIds.length === 0) return 'no-groups'
  return exemptions.some((exemption) => exemption.kind === kind && exemption.period === period) ? 'approved' : null
}

/** Days of the meetings that count, earliest first, at most as many as are owed by each group. */
const countedDays = ({ branch, held }: ComplianceInput, kind: MeetingKind, period: Period, times: number): LocalDate[] => {
  const records = held.filter((record) => record.kind === kind && record.period === period)
  const first = (list: readonly HeldRecord[]): LocalDate[] => list.map((record) => record.heldOn).toSorted().slice(0, times)
  if (kind !== 'group_meeting') return first(records)
  return branch.groupIds.flatMap((groupId) => first(records.filter((record) => !record.groupId || record.groupId === groupId))).toSorted()
}

const cellOf = (input: ComplianceInput, obligation: Obligation, period: Period): ComplianceCell => {
  const { kind, ruleId, basis } = obligation
  const dueOn = periodLastDay(period)
  const times = timesOf(findRule(ruleId, dueOn), obligation)
  const required = kind === 'group_meeting' ? times * input.branch.groupIds.length : times
  const days = countedDays(input, kind, period, times)
  const reason = exemptReason(input, obligation, period)
  const heldOn = required > 0 && days.length >= required ? (days.at(-1) ?? null) : null
  const state = (): ComplianceState => {
    if (heldOn !== null) return heldOn <= dueOn ? 'held' : 'late'
    if (reason !== null) return 'exempt'
    if (input.today < periodStart(period)) return 'upcoming'
    return input.today <= dueOn ? 'due' : 'missing'
  }
  return { kind, period, state: state(), ruleId, basis, dueOn, done: days.length, required, heldOn, exemptReason: heldOn === null ? reason : null }
}

/**
 * The compliance matrix of one branch and year, cell by cell in calendar order of each obligation (BR-12, BR-15, BR-17, BR-19…BR-21). Pure: the
 * answer depends on the arguments alone. Throws INVALID_DATE for a `today` that is no day.
 */
export const compliance = (input: ComplianceInput): ComplianceCell[] => {
  if (!isLocalDate(input.today)) throw new AppError('INVALID_DATE', { date: input.today }, 400)
  return obligations.flatMap((obligation) => periodsOfYear(input.year, obligation.unit).map((period) => cellOf(input, obligation, period)))
}

const exemptTexts = { approved: 'LIFE_EXEMPT', 'no-committee': 'LIFE_NO_COMMITTEE', 'no-groups': 'LIFE_NO_GROUPS', 'out-of-term': 'LIFE_OUT_OF_TERM' } as const

const whatOf = ({ state, kind, period, heldOn, dueOn, exemptReason: reason }: ComplianceCell): VerdictText => {
  if (state === 'held') return text('LIFE_HELD', { kind, period, heldOn: heldOn ?? dueOn })
  if (state === 'late') return text('LIFE_LATE', { kind, period, heldOn: heldOn ?? dueOn })
  if (state === 'due') return text('LIFE_DUE', { kind, period, dueOn })
  if (state === 'missing') return text('LIFE_MISSING', { kind, period })
  if (state === 'upcoming') return text('LIFE_UPCOMING', { kind, period, startsOn: periodStart(period) })
  return text(exemptTexts[reason ?? 'approved'], { kind, period })
}

export type ComplianceFacts = { readonly kind: MeetingKind; readonly period: Period; readonly state: ComplianceState; readonly done: number; readonly required: number }

/** Why a cell stands as it stands, under its rule, with what to do next. */
export const explainCell = (cell: ComplianceCell): Verdict<ComplianceFacts> => {
  const { kind, period, state, done, required, ruleId, dueOn } = cell
  const rule = ruleFor(ruleId, { onDate: dueOn })
  const obligation = obligations.find((candidate) => candidate.kind === kind)
  const why = text(obligation?.why ?? 'LIFE_MONTHLY_WHY', { kind, times: obligation ? timesOf(rule, obligation) : 1, done, required })
  const outcome = ({ held: 'pass', late: 'pass', due: 'provisional', upcoming: 'provisional', missing: 'fail', exempt: 'not-applicable' } as const)[state]
  const open = state === 'due' || state === 'upcoming' ? text('LIFE_DUE_NEXT', { dueOn }) : text('NOTHING_TO_DO')
  const verdict = verdictUnder<ComplianceFacts>(rule, { outcome, what: whatOf(cell), why, next: state === 'missing' ? text('LIFE_MISSING_NEXT') : open, facts: { kind, period, state, done, required } })
  return cell.basis === 'local' ? { ...verdict, local: true } : verdict
}
