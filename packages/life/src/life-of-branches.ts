import type { MeetingKind } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { localDateOf, today } from '@dangjian/kernel'
import { isHomeBranch, listPosts, listUnitsInPaths, type OrgUnit } from '@dangjian/org'
import { compliance, getRule, type ComplianceCell } from '@dangjian/regulations'
import { selectYear, type LifeRecord } from './meeting-store.ts'
import { selectExemptions, type ExemptionRow } from './record-store.ts'

/** A branch with everything its calendar of one year is derived from. */
export interface BranchLife {
  readonly branch: OrgUnit
  readonly groups: readonly OrgUnit[]
  readonly records: readonly LifeRecord[]
  readonly exemptions: readonly ExemptionRow[]
  readonly cells: readonly ComplianceCell[]
}

/** Fewer people than this are no committee (BR-09). */
const leastCommittee = (onDate: string): number => getRule('BR-09', onDate).parameters['minSize']?.value ?? 3

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> => {
  const map = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const list = map.get(key)
    if (list) list.push(item)
    else map.set(key, [item])
  }
  return map
}

/** Committee members per organization; a person with two posts counts once. */
const committeeSizes = async (scope: Scope, branchIds: readonly string[], onDate: string): Promise<Map<string, number>> => {
  const posts = (await listPosts(scope, branchIds, onDate)).filter(({ post }) => post !== 'group_leader')
  return new Map([...groupBy(posts, (post) => post.orgUnitId)].map(([id, held]) => [id, new Set(held.map((post) => post.memberId)).size]))
}

/** Whether a meeting fulfils its period: held, and opened with its quorum. */
export const counts = (record: LifeRecord): boolean => record.status === 'held' && record.opened

const cellsOf = (life: Omit<BranchLife, 'cells'>, hasCommittee: boolean, year: number, day: string): ComplianceCell[] =>
  compliance({
    branch: { hasCommittee, groupIds: life.groups.map((group) => group.id), foundedOn: life.branch.foundedOn, closedOn: life.branch.closedOn },
    held: life.records.filter(counts).map((record) => ({ kind: record.kind, period: record.period, heldOn: record.heldOn ?? localDateOf(record.startsAt), groupId: record.orgUnitId === life.branch.id ? null : record.orgUnitId })),
    exemptions: life.exemptions,
    year,
    today: day,
  })

/** The calendar of one year for every branch inside the subtrees, in tree order; meetings are read in one statement. No permission is asked. */
export const lifeOfBranches = async (scope: Scope, paths: readonly string[], year: number): Promise<BranchLife[]> => {
  const units = await listUnitsInPaths(scope, paths, ['branch', 'group'])
  // A temporary branch has no calendar of its own: what it holds counts for its members beside their home branch (BR-06).
  const branches = units.filter(isHomeBranch)
  const groups = groupBy(units.filter((unit) => unit.kind === 'group'), (group) => group.parentId)
  const day = today(scope.clock)
  const records = groupBy(await selectYear(scope, units.map((unit) => unit.id), year), (record) => record.orgUnitId)
  const exemptions = groupBy(await selectExemptions(scope, branches.map((branch) => branch.id), year), (row) => row.orgUnitId)
  const sizes = await committeeSizes(scope, branches.map((branch) => branch.id), day)
  const least = leastCommittee(day)
  return branches.map((branch) => {
    const own = groups.get(branch.id) ?? []
    const life = { branch, groups: own, records: [branch, ...own].flatMap((unit) => records.get(unit.id) ?? []), exemptions: exemptions.get(branch.id) ?? [] }
    return { ...life, cells: cellsOf(life, (sizes.get(branch.id) ?? 0) >= least, year, day) }
  })
}

/** Meetings of one cell, in order of beginning. */
export const recordsOf = (life: BranchLife, kind: MeetingKind, period: string): LifeRecord[] => life.records.filter((record) => record.kind === kind && record.period === period)
