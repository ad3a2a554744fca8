import { pathRangeEnd, type Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { orgUnits } from '@dangjian/org'
import { and, desc, eq, gte, inArray, isNull, like, lt, or, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { transfers, type TransferState, type TransferWay } from './tables.ts'

const origin = alias(orgUnits, 'origin_unit')
const target = alias(orgUnits, 'target_unit')

/** Which transfers a list shows. `out`: that leave from below the paths; `in`: that are to be received there. */
export interface TransferFilter {
  readonly side: 'out' | 'in'
  readonly paths: readonly string[]
  readonly states?: readonly TransferState[]
  readonly way?: TransferWay
  readonly search?: string
  readonly memberId?: string
  /** Sent on or before this day. */
  readonly sentBy?: LocalDate
}

/** A line of the list. */
export interface TransferLine {
  readonly id: string
  readonly direction: 'internal' | 'out' | 'in'
  readonly way: TransferWay
  readonly state: TransferState
  readonly attempt: number
  readonly memberId: string | null
  readonly memberName: string
  readonly memberStatus: 'formal' | 'probationary'
  readonly fromTenantName: string
  readonly fromUnitName: string
  readonly toTenantName: string
  readonly toUnitName: string | null
  readonly draftedOn: LocalDate
  readonly sentOn: LocalDate | null
  readonly letterNumber: string | null
  readonly letterValidUntil: LocalDate | null
  readonly refusedOn: LocalDate | null
  readonly receivedOn: LocalDate | null
}

const columns = {
  id: transfers.id, direction: transfers.direction, way: transfers.way, state: transfers.state, attempt: transfers.attempt, memberId: transfers.memberId, memberName: transfers.memberName,
  memberStatus: transfers.memberStatus, fromTenantName: transfers.fromTenantName, fromUnitName: transfers.fromUnitName, toTenantName: transfers.toTenantName, toUnitName: transfers.toUnitName,
  draftedOn: transfers.draftedOn, sentOn: transfers.sentOn, letterNumber: transfers.letterNumber, letterValidUntil: transfers.letterValidUntil, refusedOn: transfers.refusedOn, receivedOn: transfers.receivedOn,
} as const

const escapedLike = (text: string): string => text.replaceAll(/[\\%_]/g, (character) => `\\${character}`)

const matches = (search: string): SQL | undefined => {
  const plain = escapedLike(search.toLowerCase().replaceAll(/\s/g, ''))
  if (plain === '') return undefined
  return or(like(transfers.memberName, `%${plain}%`), sql`replace(${transfers.namePinyin}, ' ', '') like ${`${plain}%`}`, like(transfers.nameInitials, `${plain}%`), like(transfers.letterNumber, `%${plain}%`))
}

const insideOf = (unit: typeof origin | typeof target, paths: readonly string[]): SQL =>
  or(...paths.map((path) => and(gte(unit.path, path), lt(unit.path, pathRangeEnd(path))))) ?? sql`false`

/** Who holds the whole tenant also sees what no branch has been named for. */
const placeOf = ({ side, paths }: TransferFilter): SQL | undefined => {
  if (side === 'out') return and(inArray(transfers.direction, ['out', 'internal']), paths.includes('/') ? undefined : insideOf(origin, paths))
  // A draft inside the tenant is the origin's own affair until it is sent.
  const isOffered = or(eq(transfers.direction, 'in'), and(eq(transfers.direction, 'internal'), inArray(transfers.state, ['sent', 'refused', 'received'])))
  return and(isOffered, paths.includes('/') ? undefined : insideOf(target, paths))
}

const conditions = (scope: Scope, filter: TransferFilter): SQL | undefined =>
  and(
    eq(transfers.tenantId, scope.tenantId),
    placeOf(filter),
    filter.states === undefined ? undefined : inArray(transfers.state, [...filter.states]),
    filter.way === undefined ? undefined : eq(transfers.way, filter.way),
    filter.memberId === undefined ? undefined : eq(transfers.memberId, filter.memberId),
    filter.sentBy === undefined ? undefined : sql`${transfers.sentOn} <= ${filter.sentBy}::date`,
    filter.search === undefined ? undefined : matches(filter.search),
  )

const joined = (scope: Scope) => ({
  origin: and(eq(origin.tenantId, scope.tenantId), eq(origin.id, transfers.fromUnitId)),
  target: and(eq(target.tenantId, scope.tenantId), eq(target.id, transfers.toUnitId)),
})

/** A page, the latest first. */
export const listTransferPage = (scope: Scope, filter: TransferFilter, before: string | undefined, limit: number): Promise<TransferLine[]> => {
  const on = joined(scope)
  return scope.tx
    .select(columns)
    .from(transfers)
    .leftJoin(origin, on.origin)
    .leftJoin(target, on.target)
    .where(and(conditions(scope, filter), before === undefined ? undefined : lt(transfers.id, before)))
    .orderBy(desc(transfers.id))
    .limit(limit)
}

/** How many a filter finds, by state. */
export const countTransfers = (scope: Scope, filter: TransferFilter): Promise<Array<{ state: TransferState; count: number }>> => {
  const on = joined(scope)
  return scope.tx
    .select({ state: transfers.state, count: sql<number>`count(*)::int` })
    .from(transfers)
    .leftJoin(origin, on.origin)
    .leftJoin(target, on.target)
    .where(conditions(scope, filter))
    .groupBy(transfers.state)
}

/** Transfers of one member in this tenant, the latest first. */
export const listTransfersOf = (scope: Scope, memberId: string): Promise<TransferLine[]> =>
  scope.tx.select(columns).from(transfers).where(and(eq(transfers.tenantId, scope.tenantId), eq(transfers.memberId, memberId))).orderBy(desc(transfers.id)).limit(20)

/** Ids of members of this tenant with a transfer under way. */
export const listMembersInTransit = async (scope: Scope, memberIds: readonly string[]): Promise<Set<string>> => {
  if (memberIds.length === 0) return new Set()
  const open = and(inArray(transfers.direction, ['out', 'internal']), inArray(transfers.state, ['drafted', 'approved', 'sent', 'withdrawing', 'refused']), isNull(transfers.receivedOn))
  const rows = await scope.tx.select({ memberId: transfers.memberId }).from(transfers).where(and(eq(transfers.tenantId, scope.tenantId), inArray(transfers.memberId, [...memberIds]), open))
  return new Set(rows.flatMap(({ memberId }) => (memberId === null ? [] : [memberId])))
}
