import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { affiliations, memberHonours, members, type Education, type ExitKind, type PoliceType, type StaffCategory } from '@dangjian/members'
import { and, desc, eq, sql, type SQL } from 'drizzle-orm'
import { ageBands, bornFromFor, formalAfterFor, joinEras, standingBands, type AgeKey, type JoinEra, type StandingKey } from './bands.ts'
import { statisticsText } from './locales/zh-CN.ts'
import type { StatTable } from './stat-table.ts'
import { statisticsSnapshots } from './tables.ts'

/** How many members share all of these marks. */
export interface MemberGroup {
  readonly gender: 'male' | 'female'
  readonly isMinority: boolean
  readonly age: AgeKey
  readonly era: JoinEra
  readonly standing: StandingKey
  readonly education: Education
  readonly category: StaffCategory
  readonly policeType: PoliceType | null
  readonly isFormal: boolean
  readonly count: number
}

const banded = (pairs: ReadonlyArray<readonly [SQL, string]>, last: string): SQL =>
  sql`case ${sql.join(pairs.map(([condition, key]) => sql`when ${condition} then ${key}::text`), sql` `)} else ${last}::text end`

const ageOf = (day: LocalDate): SQL =>
  banded(ageBands.flatMap(({ key, to }) => (to === null ? [] : [[sql`${members.birthDate} >= ${bornFromFor(to, day)}::date`, key] as const])), 'over60')

const eraOf: SQL = banded(joinEras.flatMap(({ key, to }) => (to === null ? [] : [[sql`${members.joinedOn} <= ${to}::date`, key] as const])), 'since2012')

const isFormalOn = (day: LocalDate): SQL => sql`coalesce(${members.formalOn} <= ${day}::date, false)`

const standingOf = (day: LocalDate): SQL =>
  banded(
    [
      [sql`not ${isFormalOn(day)}`, 'none'],
      ...standingBands.flatMap(({ key, below }) => (below === null ? [] : [[sql`${members.formalOn} > ${formalAfterFor(below, day)}::date`, key] as const])),
    ],
    'from50',
  )

const marksOn = (day: LocalDate): SQL => sql`
  ${members.gender} as gender, ${members.ethnicity} <> ${statisticsText.majority}::text as "isMinority", ${ageOf(day)} as age, ${eraOf} as era, ${standingOf(day)} as standing,
  ${members.education} as education, ${members.category} as category, ${members.policeType} as "policeType", ${isFormalOn(day)} as "isFormal"`

const inUnits = (unitIds: readonly string[]): SQL => sql`${affiliations.orgUnitId} in (select unnest(${sql.param([...unitIds])}::uuid[]))`

/** Members by formal affiliation at the end of a day (ST-01), in groups; membership suspended by then does not count. */
export const selectMemberGroups = async (scope: Scope, unitIds: readonly string[], day: LocalDate): Promise<MemberGroup[]> => {
  if (unitIds.length === 0) return []
  const rows = await scope.tx.execute<MemberGroup & Record<string, unknown>>(sql`
    select marked.*, count(*)::int as count from (
      select ${marksOn(day)}
      from ${affiliations}
      join ${members} on ${members.tenantId} = ${scope.tenantId} and ${members.id} = ${affiliations.memberId}
      where ${affiliations.tenantId} = ${scope.tenantId} and ${inUnits(unitIds)} and ${affiliations.validFrom} <= ${day}::date
        and (${affiliations.validTo} is null or ${affiliations.validTo} > ${day}::date) and ${members.joinedOn} <= ${day}::date
        and not (${members.state} = 'suspended' and coalesce(${members.stateSince} <= ${day}::date, true))
    ) as marked group by 1, 2, 3, 4, 5, 6, 7, 8, 9`)
  return [...rows]
}

/** A count by one mark. */
export interface MarkedCount {
  readonly mark: string
  readonly count: number
}

/** Members who left the units in a period, by the way of leaving (ST-03); counted where they last belonged. */
export const selectExits = async (scope: Scope, unitIds: readonly string[], from: LocalDate, to: LocalDate): Promise<Array<{ mark: ExitKind; count: number }>> => {
  if (unitIds.length === 0) return []
  const rows = await scope.tx.execute<{ mark: ExitKind; count: number }>(sql`
    select ${members.exitKind} as mark, count(*)::int as count from ${members}
    where ${members.tenantId} = ${scope.tenantId} and ${members.exitedOn} between ${from}::date and ${to}::date and ${members.exitKind} is not null
      and exists (select 1 from ${affiliations} where ${affiliations.tenantId} = ${scope.tenantId} and ${affiliations.memberId} = ${members.id}
        and ${affiliations.validTo} = ${members.exitedOn} and ${inUnits(unitIds)})
    group by 1`)
  return [...rows]
}

/** Members of the units whose day of joining or of conversion lies in a period. */
export const selectPassed = async (scope: Scope, unitIds: readonly string[], passed: 'joined' | 'formal', from: LocalDate, to: LocalDate, day: LocalDate): Promise<MemberGroup[]> => {
  if (unitIds.length === 0) return []
  const column = passed === 'joined' ? members.joinedOn : members.formalOn
  const rows = await scope.tx.execute<MemberGroup & Record<string, unknown>>(sql`
    select marked.*, count(*)::int as count from (
      select ${marksOn(day)}
      from ${members}
      where ${members.tenantId} = ${scope.tenantId} and ${column} between ${from}::date and ${to}::date
        and exists (select 1 from ${affiliations} where ${affiliations.tenantId} = ${scope.tenantId} and ${affiliations.memberId} = ${members.id}
          and ${affiliations.validFrom} <= ${column} and (${affiliations.validTo} is null or ${affiliations.validTo} > ${column}) and ${inUnits(unitIds)})
    ) as marked group by 1, 2, 3, 4, 5, 6, 7, 8, 9`)
  return [...rows]
}

/** Honours granted in a period to members of the units, by level. */
export const selectHonours = async (scope: Scope, unitIds: readonly string[], from: LocalDate, to: LocalDate): Promise<MarkedCount[]> => {
  if (unitIds.length === 0) return []
  const rows = await scope.tx.execute<{ mark: string; count: number }>(sql`
    select ${memberHonours.level} as mark, count(*)::int as count from ${memberHonours}
    where ${memberHonours.tenantId} = ${scope.tenantId} and ${memberHonours.grantedOn} between ${from}::date and ${to}::date and ${memberHonours.withdrawnReason} is null
      and exists (select 1 from ${affiliations} where ${affiliations.tenantId} = ${scope.tenantId} and ${affiliations.memberId} = ${memberHonours.memberId}
        and ${affiliations.validFrom} <= ${memberHonours.grantedOn} and (${affiliations.validTo} is null or ${affiliations.validTo} > ${memberHonours.grantedOn}) and ${inUnits(unitIds)})
    group by 1`)
  return [...rows]
}

/** An annual report as it was frozen. */
export interface Snapshot {
  readonly id: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly path: string
  readonly asOf: LocalDate
  readonly year: number
  readonly tables: StatTable[]
  readonly contentHash: string
  readonly frozenByName: string
  readonly frozenAt: Date
}

export const insertSnapshot = async (scope: Scope, snapshot: Snapshot): Promise<void> => {
  await scope.tx.insert(statisticsSnapshots).values({ ...snapshot, tenantId: scope.tenantId })
}

/** The newest first. */
export const selectSnapshots = (scope: Scope, limit: number): Promise<Array<Omit<Snapshot, 'tables'>>> =>
  scope.tx
    .select({
      id: statisticsSnapshots.id, orgUnitId: statisticsSnapshots.orgUnitId, orgUnitName: statisticsSnapshots.orgUnitName, path: statisticsSnapshots.path, asOf: statisticsSnapshots.asOf,
      year: statisticsSnapshots.year, contentHash: statisticsSnapshots.contentHash, frozenByName: statisticsSnapshots.frozenByName, frozenAt: statisticsSnapshots.frozenAt,
    })
    .from(statisticsSnapshots)
    .where(eq(statisticsSnapshots.tenantId, scope.tenantId))
    .orderBy(desc(statisticsSnapshots.year), desc(statisticsSnapshots.id))
    .limit(limit)

export const findSnapshot = async (scope: Scope, id: string): Promise<Snapshot | undefined> => {
  const [row] = await scope.tx.select().from(statisticsSnapshots).where(and(eq(statisticsSnapshots.tenantId, scope.tenantId), eq(statisticsSnapshots.id, id)))
  return row
}
