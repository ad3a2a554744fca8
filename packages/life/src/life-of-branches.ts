import type { Scope } from '@dangjian/db'
import { today, type LocalDate } from '@dangjian/kernel'
import { isHomeBranch, listUnitsInPaths, type OrgUnit } from '@dangjian/org'
import { compliancePlan, complianceUnder, getRule, type ComplianceCell, type CompliancePlan, type HeldRecord, type LifeOwner } from '@dangjian/regulations'
import { selectFrequencies, type FrequencyRow } from './frequency-store.ts'
import { selectExemptions, type ExemptionRow } from './record-store.ts'
import { selectCommitteeSizes, selectSecretaryLessons, selectYearFreezes, selectYearRecords, type FrozenPlace, type LifeRecord, type UnitRange } from './year-store.ts'

/** A branch, or a committee with what it owes itself, with everything its calendar of one year is derived from. */
export interface BranchLife {
  readonly branch: OrgUnit
  readonly groups: readonly OrgUnit[]
  readonly exemptions: readonly ExemptionRow[]
  readonly frozen: ReadonlyMap<string, FrozenPlace>
  readonly cells: readonly ComplianceCell[]
  /** Records by `kind:period` of the calendar. */
  readonly records: ReadonlyMap<string, readonly LifeRecord[]>
}

/** The calendars of one year with the plan they stand under. */
export interface LifeOfYear {
  readonly plan: CompliancePlan
  readonly frequencies: readonly FrequencyRow[]
  readonly lives: readonly BranchLife[]
}

/** Fewer people than this are no committee (BR-09). */
const leastCommittee = (onDate: string): number => getRule('BR-09', onDate).parameters['minSize']?.value ?? 3

/** Whether a meeting fulfils its period: held, and opened with its quorum. */
export const counts = (record: LifeRecord): boolean => record.isHeld && record.opened

/** The period of the calendar under which a record is looked for: its own, or the longer one that its kind is owed over. */
const placeOf = (plan: CompliancePlan, { kind, period }: LifeRecord): string => {
  if (plan.units.get(kind) === 'quarter' && period.length === 7 && period.charAt(5) !== 'Q') return `${kind}:${period.slice(0, 4)}-Q${Math.ceil(Number(period.slice(5)) / 3)}`
  return `${kind}:${plan.units.get(kind) === 'year' ? period.slice(0, 4) : period}`
}

const dayOf = ({ heldOn, startsAt }: LifeRecord): number | string => heldOn ?? startsAt ?? ''

const byPlace = (plan: CompliancePlan, records: readonly LifeRecord[]): Map<string, LifeRecord[]> => {
  const map = new Map<string, LifeRecord[]>()
  for (const record of records) {
    const key = placeOf(plan, record)
    const list = map.get(key)
    if (list) list.push(record)
    else map.set(key, [record])
  }
  for (const list of map.values()) if (list.length > 1) list.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.id < b.id ? -1 : 1))
  return map
}

const heldOf = (records: readonly LifeRecord[], unitId: string): HeldRecord[] => {
  const held: HeldRecord[] = []
  for (const record of records) {
    if (record.heldOn !== null && record.opened) held.push({ kind: record.kind, period: record.period, heldOn: record.heldOn, groupId: record.orgUnitId === unitId ? null : record.orgUnitId })
  }
  return held
}

interface Sources {
  readonly records: ReadonlyMap<string, readonly LifeRecord[]>
  readonly freezes: ReadonlyMap<string, readonly FrozenPlace[]>
  readonly exemptions: ReadonlyMap<string, readonly ExemptionRow[]>
  readonly sizes: ReadonlyMap<string, number>
}

const none: readonly never[] = []

const lifeOf = (plan: CompliancePlan, { records, freezes, exemptions, sizes }: Sources, unit: OrgUnit, groups: readonly OrgUnit[], least: number, day: LocalDate): BranchLife => {
  const own = groups.length === 0 ? (records.get(unit.id) ?? none) : [unit, ...groups].flatMap((one) => records.get(one.id) ?? none)
  const exempt = exemptions.get(unit.id) ?? none
  const cells = complianceUnder(plan, {
    branch: { hasCommittee: (sizes.get(unit.id) ?? 0) >= least, groupIds: groups.map((group) => group.id), foundedOn: unit.foundedOn, closedOn: unit.closedOn },
    held: heldOf(own, unit.id), exemptions: exempt,
  }, day)
  const frozen = freezes.get(unit.id)
  return { branch: unit, groups, exemptions: exempt, cells, records: byPlace(plan, own), frozen: new Map(frozen?.map((place) => [`${place.kind}:${place.period}`, place])) }
}

/**
 * The calendar of one year for every branch (or every committee) inside the subtrees, in tree order, each source read in one statement. No permission is
 * asked.
 */
export const lifeOfYear = async (scope: Scope, paths: readonly string[], year: number, owner: LifeOwner = 'branch'): Promise<LifeOfYear> => {
  const day = today(scope.clock)
  const range: UnitRange = { paths, kinds: owner === 'branch' ? ['branch', 'group'] : ['committee'] }
  const units = await listUnitsInPaths(scope, paths, range.kinds)
  // A temporary branch has no calendar of its own: what it holds counts for its members beside their home branch (BR-06).
  const owners = owner === 'branch' ? units.filter(isHomeBranch) : units.filter((unit) => unit.kind === 'committee')
  const frequencies = await selectFrequencies(scope)
  const plan = compliancePlan(year, owner, frequencies)
  if (owners.length === 0) return { plan, frequencies, lives: [] }
  const groups = Map.groupBy(units.filter((unit) => unit.kind === 'group'), (group) => group.parentId)
  const records = await selectYearRecords(scope, range, year)
  if (owner === 'committee') for (const [id, lessons] of await selectSecretaryLessons(scope, owners.map((unit) => unit.id), year)) records.set(id, [...(records.get(id) ?? []), ...lessons])
  const exemptions = Map.groupBy(await selectExemptions(scope, owners.map((unit) => unit.id), year), (row) => row.orgUnitId)
  const sources = { records, exemptions, freezes: await selectYearFreezes(scope, range, year), sizes: await selectCommitteeSizes(scope, range, day) }
  const least = leastCommittee(day)
  return { plan, frequencies, lives: owners.map((unit) => lifeOf(plan, sources, unit, groups.get(unit.id) ?? none, least, day)) }
}

/** The calendar of one year for every branch inside the subtrees. */
export const lifeOfBranches = async (scope: Scope, paths: readonly string[], year: number): Promise<readonly BranchLife[]> => (await lifeOfYear(scope, paths, year)).lives

/** Records of one place, in order of their day. */
export const recordsOf = (life: BranchLife, kind: string, period: string): readonly LifeRecord[] => life.records.get(`${kind}:${period}`) ?? none
