import { AppError, isLocalDate, periodLastDay, periodOf, periodStart, periodsOfYear, type LocalDate, type Period, type PeriodUnit } from '@dangjian/kernel'
import { timesIn, type LifeFrequency } from './life-frequency.ts'
import type { LifeKind } from './life-kind.ts'
import { obligations, type LifeOwner, type Obligation } from './obligations.ts'

/** What the calendar needs to know of a branch, or of a committee for what it owes itself. */
export interface BranchFacts {
  readonly hasCommittee: boolean
  /** Ids of its 党小组; a group meeting is owed by each of them. */
  readonly groupIds: readonly string[]
  readonly foundedOn?: LocalDate | null
  readonly closedOn?: LocalDate | null
}

/** A meeting on record. `groupId` for a group meeting of one group; without it the record counts for every group. */
export interface HeldRecord {
  readonly kind: LifeKind
  readonly period: Period
  readonly heldOn: LocalDate
  readonly groupId?: string | null
}

/** A period that need not be held, approved and on record. */
export interface LifeExemption {
  readonly kind: LifeKind
  readonly period: Period
}

/**
 * `held` inside its period, `late` held after its end, `due` the period runs, `missing` it is over and nothing is on record
 * (到期未见记录, not 未开展), `exempt` not owed, `upcoming` the period has not begun.
 */
export type ComplianceState = 'due' | 'held' | 'late' | 'missing' | 'exempt' | 'upcoming'
export type ExemptReason = 'approved' | 'no-committee' | 'no-groups' | 'out-of-term' | 'not-asked'

export interface ComplianceCell {
  readonly kind: LifeKind
  readonly period: Period
  readonly state: ComplianceState
  readonly ruleId: string
  readonly basis: Obligation['basis']
  /** Last day on which it is in time. */
  readonly dueOn: LocalDate
  /** Meetings on record and owed; a branch with three groups owes three group meetings a month. */
  readonly done: number
  readonly required: number
  /** How often each owes it, and whether the bureau itself set that. */
  readonly times: number
  readonly isLocal: boolean
  /** Day of the meeting that fulfilled it. */
  readonly heldOn: LocalDate | null
  readonly exemptReason: ExemptReason | null
}

/** One place of a year's calendar, the same for every organization. */
interface Place {
  readonly kind: LifeKind
  readonly obligation: Obligation
  readonly period: Period
  readonly startsOn: LocalDate
  readonly dueOn: LocalDate
  readonly times: number
  readonly isLocal: boolean
}

/** What a year asks of every organization of one sort; made once and used for thousands. */
export interface CompliancePlan {
  readonly owner: LifeOwner
  readonly year: number
  readonly obligations: readonly Obligation[]
  readonly places: readonly Place[]
  readonly units: ReadonlyMap<LifeKind, PeriodUnit>
}

export interface UnitLife {
  readonly branch: BranchFacts
  readonly held: readonly HeldRecord[]
  readonly exemptions?: readonly LifeExemption[]
}

export interface ComplianceInput extends UnitLife {
  readonly year: number
  readonly today: LocalDate
  readonly owner?: LifeOwner
  readonly frequencies?: readonly LifeFrequency[]
}

/** What a year asks of branches or committees, with the bureau's own frequencies; a kind that is asked in no period of the year is left out. */
export const compliancePlan = (year: number, owner: LifeOwner = 'branch', frequencies: readonly LifeFrequency[] = []): CompliancePlan => {
  const all = obligations.filter((obligation) => obligation.owner === owner).map((obligation) => ({
    obligation,
    places: periodsOfYear(year, obligation.unit).map((period): Place => {
      const dueOn = periodLastDay(period)
      return { kind: obligation.kind, obligation, period, startsOn: periodStart(period), dueOn, ...timesIn(obligation, period, frequencies, dueOn) }
    }),
  }))
  const asked = all.filter(({ places }) => places.some(({ times }) => times > 0))
  return {
    owner, year, obligations: asked.map(({ obligation }) => obligation), places: asked.flatMap(({ places }) => places),
    units: new Map(asked.map(({ obligation }) => [obligation.kind, obligation.unit])),
  }
}

const unitOf = (period: Period): PeriodUnit => (period.length === 4 ? 'year' : period.charAt(5) === 'Q' ? 'quarter' : 'month')

/** The period of the calendar inside which a record's own period lies. */
const countedIn = ({ units }: CompliancePlan, { kind, period }: HeldRecord): Period => {
  const unit = units.get(kind)
  return unit === undefined || unit === unitOf(period) ? period : periodOf(periodStart(period), unit)
}

const exemptReason = ({ branch }: UnitLife, { kind, times, dueOn, startsOn }: Place, isExempt: boolean): ExemptReason | null => {
  if (times === 0) return 'not-asked'
  if (branch.foundedOn && branch.foundedOn > dueOn) return 'out-of-term'
  if (branch.closedOn && branch.closedOn <= startsOn) return 'out-of-term'
  if (kind === 'committee_meeting' && !branch.hasCommittee) return 'no-committee'
  if (kind === 'group_meeting' && branch.groupIds.length === 0) return 'no-groups'
  return isExempt ? 'approved' : null
}

const firstDays = (records: readonly HeldRecord[], times: number): LocalDate[] => {
  const [only] = records
  if (records.length <= 1) return only && times > 0 ? [only.heldOn] : []
  return records.map((record) => record.heldOn).toSorted().slice(0, times)
}

/** Days of the meetings that count, earliest first, at most as many as are owed by each group. */
const countedDays = ({ branch }: UnitLife, { kind, times }: Place, records: readonly HeldRecord[]): LocalDate[] => {
  if (kind !== 'group_meeting' || records.length === 0) return firstDays(records, times)
  return branch.groupIds.flatMap((groupId) => firstDays(records.filter((record) => !record.groupId || record.groupId === groupId), times)).toSorted()
}

const noRecords: readonly HeldRecord[] = []

const cellOf = (input: UnitLife, place: Place, records: readonly HeldRecord[], isExempt: boolean, today: LocalDate): ComplianceCell => {
  const { kind, obligation, period, dueOn, times, isLocal } = place
  const required = kind === 'group_meeting' ? times * input.branch.groupIds.length : times
  const days = countedDays(input, place, records)
  const heldOn = required > 0 && days.length >= required ? (days.at(-1) ?? null) : null
  const reason = heldOn === null ? exemptReason(input, place, isExempt) : null
  const state = (): ComplianceState => {
    if (heldOn !== null) return heldOn <= dueOn ? 'held' : 'late'
    if (reason !== null) return 'exempt'
    if (today < place.startsOn) return 'upcoming'
    return today <= dueOn ? 'due' : 'missing'
  }
  return { kind, period, state: state(), ruleId: obligation.ruleId, basis: isLocal ? 'local' : obligation.basis, dueOn, done: days.length, required, times, isLocal, heldOn, exemptReason: reason }
}

/** The calendar of one organization under a plan, place by place. Throws INVALID_DATE for a `today` that is no day. */
export const complianceUnder = (plan: CompliancePlan, input: UnitLife, today: LocalDate): ComplianceCell[] => {
  if (!isLocalDate(today)) throw new AppError('INVALID_DATE', { date: today }, 400)
  const held = new Map<string, HeldRecord[]>()
  for (const record of input.held) {
    const key = `${record.kind}:${countedIn(plan, record)}`
    const list = held.get(key)
    if (list) list.push(record)
    else held.set(key, [record])
  }
  const exempt = new Set((input.exemptions ?? []).map(({ kind, period }) => `${kind}:${period}`))
  return plan.places.map((place) => {
    const key = `${place.kind}:${place.period}`
    return cellOf(input, place, held.get(key) ?? noRecords, exempt.has(key), today)
  })
}

/**
 * The compliance matrix of one organization and year, cell by cell in calendar order of each obligation (BR-12, BR-15, BR-17, BR-19…BR-23; LL-01, OR-06 and OR-10 for
 * a committee). Pure: the answer depends on the arguments alone. Throws INVALID_DATE for a `today` that is no day.
 */
export const compliance = ({ year, today, owner, frequencies, ...life }: ComplianceInput): ComplianceCell[] => complianceUnder(compliancePlan(year, owner, frequencies), life, today)
