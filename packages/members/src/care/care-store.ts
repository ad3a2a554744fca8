import type { Scope } from '@dangjian/db'
import { addMonthsClamped, type LocalDate } from '@dangjian/kernel'
import { orgUnits } from '@dangjian/org'
import { and, asc, eq, gt, inArray, isNull, or, sql, type SQL } from 'drizzle-orm'
import { inForceOn } from '../file/protected-store.ts'
import { unitInside } from '../member-store.ts'
import { affiliations, memberProtectedFacts, members, type ProtectedKind } from '../tables.ts'
import type { CareKind } from './care-kinds.ts'

export interface CareQuery {
  readonly kind: CareKind
  /** Month of the calendar, 1 to 12. */
  readonly month: number
  readonly day: LocalDate
  readonly paths: readonly string[]
  readonly after?: readonly [number, string, string] | undefined
  readonly limit: number
}

/** Years of standing from which a member is honoured (光荣在党50年). */
export const honouredYears = 50
/** Age from which a retired member stands on the list of old members: the age of the law on the elderly. */
export const oldAge = 60

const kindsOfFact: Readonly<Partial<Record<CareKind, readonly ProtectedKind[]>>> = { hardship: ['hardship'], illness: ['illness', 'disability'], families: ['family', 'line_of_duty'] }

const hasFact = (scope: Scope, kinds: readonly ProtectedKind[], day: LocalDate): SQL => sql`exists (
  select 1 from ${memberProtectedFacts} where ${and(
    eq(memberProtectedFacts.tenantId, scope.tenantId), sql`${memberProtectedFacts.memberId} = ${members.id}`, inArray(memberProtectedFacts.kind, [...kinds]), inForceOn(day),
  )})`

const conditionOf = (scope: Scope, { kind, month, day }: CareQuery): SQL | undefined => {
  if (kind === 'birthday') return sql`extract(month from ${members.birthDate}) = ${month}`
  if (kind === 'political_birthday') return and(sql`extract(month from ${members.joinedOn}) = ${month}`, sql`${members.joinedOn} < ${addMonthsClamped(day, -1)}::date`)
  if (kind === 'veterans') {
    const honoured = sql`${members.formalOn} <= ${addMonthsClamped(day, -honouredYears * 12)}::date`
    return or(honoured, and(eq(members.category, 'retired'), sql`${members.birthDate} <= ${addMonthsClamped(day, -oldAge * 12)}::date`))
  }
  return hasFact(scope, kindsOfFact[kind] ?? [], day)
}

const dayOf = (kind: CareKind): SQL<number> =>
  kind === 'birthday' ? sql<number>`extract(day from ${members.birthDate})::int` : kind === 'political_birthday' ? sql<number>`extract(day from ${members.joinedOn})::int` : sql<number>`0::int`

const homeOf = (scope: Scope): SQL | undefined => and(eq(affiliations.tenantId, scope.tenantId), eq(affiliations.memberId, members.id), isNull(affiliations.validTo))
const unitOf = (scope: Scope, paths: readonly string[]): SQL | undefined => and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, affiliations.orgUnitId), unitInside(paths))
const belongsTo = (scope: Scope, query: CareQuery): SQL | undefined => and(eq(members.tenantId, scope.tenantId), inArray(members.state, ['active', 'mobile']), conditionOf(scope, query))

/** How many people a care list has. */
export const countCare = async (scope: Scope, query: CareQuery): Promise<number> => {
  const [row] = await scope.tx
    .select({ count: sql<number>`count(*)::int` })
    .from(members)
    .innerJoin(affiliations, homeOf(scope))
    .innerJoin(orgUnits, unitOf(scope, query.paths))
    .where(belongsTo(scope, query))
  return row?.count ?? 0
}

/** People of one care list: in state 在册 or 流动, by the day in the month and then in pinyin order. */
export const listCare = (scope: Scope, query: CareQuery) => {
  const day = dayOf(query.kind)
  const { after } = query
  return scope.tx
    .select({
      memberId: members.id, name: members.name, namePinyin: members.namePinyin, gender: members.gender, birthDate: members.birthDate, joinedOn: members.joinedOn, formalOn: members.formalOn,
      status: members.status, category: members.category, orgUnitId: orgUnits.id, orgUnitShortName: orgUnits.shortName, path: orgUnits.path, day,
    })
    .from(members)
    .innerJoin(affiliations, homeOf(scope))
    .innerJoin(orgUnits, unitOf(scope, query.paths))
    .where(
      and(
        belongsTo(scope, query),
        after === undefined
          ? undefined
          : or(sql`${day} > ${after[0]}`, and(sql`${day} = ${after[0]}`, or(gt(members.namePinyin, after[1]), and(eq(members.namePinyin, after[1]), gt(members.id, after[2]))))),
      ),
    )
    .orderBy(asc(day), asc(members.namePinyin), asc(members.id))
    .limit(query.limit)
}

export type CareRow = Awaited<ReturnType<typeof listCare>>[number]
