import { pathRangeEnd, type Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { orgUnits } from '@dangjian/org'
import { and, asc, eq, gte, isNull, lt, lte, or, type SQL } from 'drizzle-orm'
import { affiliations, members, memberStays, type ExitKind, type MemberState } from './tables.ts'

/** How somebody of this tenant's records stands. */
export interface PersonState {
  readonly id: string
  readonly name: string
  readonly state: MemberState
  readonly exitKind: ExitKind | null
}

const columns = { id: members.id, name: members.name, state: members.state, exitKind: members.exitKind } as const

export const selectById = async (scope: Scope, id: string): Promise<PersonState | undefined> => {
  const [row] = await scope.tx.select(columns).from(members).where(and(eq(members.tenantId, scope.tenantId), eq(members.id, id)))
  return row
}

/** Somebody who stays elsewhere since a day. */
export interface LongStay {
  readonly memberId: string
  readonly name: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly place: string
  readonly since: LocalDate
}

const inside = (paths: readonly string[]): SQL | undefined => or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path)))))

/** Open stays elsewhere in the country that began on or before a day, of members below the paths, the longest first. */
export const selectStaysSince = async (scope: Scope, paths: readonly string[], latest: LocalDate, limit: number): Promise<LongStay[]> =>
  paths.length === 0
    ? []
    : scope.tx
        .select({ memberId: members.id, name: members.name, orgUnitId: orgUnits.id, orgUnitName: orgUnits.name, place: memberStays.place, since: memberStays.since })
        .from(memberStays)
        .innerJoin(members, and(eq(members.tenantId, scope.tenantId), eq(members.id, memberStays.memberId)))
        .innerJoin(affiliations, and(eq(affiliations.tenantId, scope.tenantId), eq(affiliations.memberId, members.id), isNull(affiliations.validTo)))
        .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, affiliations.orgUnitId)))
        .where(and(eq(memberStays.tenantId, scope.tenantId), isNull(memberStays.until), eq(memberStays.kind, 'elsewhere'), lte(memberStays.since, latest), inside(paths)))
        .orderBy(asc(memberStays.since), asc(members.namePinyin), asc(members.id))
        .limit(limit)
