import type { Scope } from '@dangjian/db'
import { conflict, newId, type LocalDate } from '@dangjian/kernel'
import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { affiliations, members, memberStandings, memberStays, type ExitKind, type MemberState, type MemberStatus, type StandingAct, type StayKind, type SuspensionGround } from '../tables.ts'
import type { Standing } from './standing.ts'

/** One recorded step of a membership. */
export interface StandingRecord {
  readonly id: string
  readonly act: StandingAct
  readonly fromState: MemberState
  readonly toState: MemberState
  readonly happenedOn: LocalDate
  readonly exitKind: ExitKind | null
  readonly ground: SuspensionGround | null
  readonly reason: string
  readonly documentNumber: string | null
  readonly orgUnitId: string | null
  readonly recordedBy: string | null
  readonly recordedByName: string
  readonly recordedAt: Date
}

const columns = {
  id: memberStandings.id, act: memberStandings.act, fromState: memberStandings.fromState, toState: memberStandings.toState, happenedOn: memberStandings.happenedOn,
  exitKind: memberStandings.exitKind, ground: memberStandings.ground, reason: memberStandings.reason, documentNumber: memberStandings.documentNumber,
  orgUnitId: memberStandings.orgUnitId, recordedBy: memberStandings.recordedBy, recordedByName: memberStandings.recordedByName, recordedAt: memberStandings.recordedAt,
} as const

/** Makes every step of one member wait for the one before it. */
export const lockMember = async (scope: Scope, id: string): Promise<void> => {
  await scope.tx.select({ id: members.id }).from(members).where(and(eq(members.tenantId, scope.tenantId), eq(members.id, id))).for('update')
}

/** Steps of a membership, the latest first. */
export const listStandings = (scope: Scope, memberId: string): Promise<StandingRecord[]> =>
  scope.tx.select(columns).from(memberStandings).where(and(eq(memberStandings.tenantId, scope.tenantId), eq(memberStandings.memberId, memberId))).orderBy(desc(memberStandings.seq))

/** Adds a step; the sequence makes two at once impossible. Throws MEMBER_CHANGED when somebody else was faster. */
export const insertStanding = async (scope: Scope, memberId: string, step: Omit<StandingRecord, 'id' | 'recordedBy' | 'recordedByName' | 'recordedAt'>): Promise<string> => {
  const id = newId()
  const next = sql`(select coalesce(max(step.seq), 0) + 1 from ${memberStandings} step where step.tenant_id = ${scope.tenantId} and step.member_id = ${memberId})`
  const rows = await scope.tx
    .insert(memberStandings)
    .values({ ...step, id, tenantId: scope.tenantId, memberId, seq: next, recordedBy: scope.actor.accountId, recordedByName: scope.actor.name, recordedAt: scope.clock.now() })
    .onConflictDoNothing({ target: [memberStandings.tenantId, memberStandings.memberId, memberStandings.seq] })
    .returning({ id: memberStandings.id })
  if (rows.length === 0) throw conflict('MEMBER_CHANGED', {})
  return id
}

export interface StandingChange {
  readonly state?: MemberState
  readonly stateSince?: LocalDate | null
  readonly status?: MemberStatus
  readonly joinedOn?: LocalDate
  readonly formalOn?: LocalDate | null
  readonly exitKind?: ExitKind | null
  readonly exitedOn?: LocalDate | null
}

/** Writes what a step changes of the member's row and counts its version up. */
export const setStanding = async (scope: Scope, memberId: string, change: StandingChange): Promise<void> => {
  await scope.tx
    .update(members)
    .set({ ...change, version: sql`${members.version} + 1` })
    .where(and(eq(members.tenantId, scope.tenantId), eq(members.id, memberId)))
}

/** Ends the open affiliation on a day. */
export const closeAffiliation = async (scope: Scope, memberId: string, validTo: LocalDate): Promise<void> => {
  await scope.tx
    .update(affiliations)
    .set({ validTo })
    .where(and(eq(affiliations.tenantId, scope.tenantId), eq(affiliations.memberId, memberId), isNull(affiliations.validTo)))
}

export const insertStay = async (scope: Scope, stay: { memberId: string; kind: StayKind; place: string; since: LocalDate }): Promise<void> => {
  await scope.tx.insert(memberStays).values({ ...stay, id: newId(), tenantId: scope.tenantId })
}

/** Ends the open stay, if there is one. */
export const closeStay = async (scope: Scope, memberId: string, until: LocalDate): Promise<void> => {
  await scope.tx
    .update(memberStays)
    .set({ until: sql`greatest(${memberStays.since}, ${until}::date)` })
    .where(and(eq(memberStays.tenantId, scope.tenantId), eq(memberStays.memberId, memberId), isNull(memberStays.until)))
}

/** Stays of a member away from home, the latest first. */
export const listStays = (scope: Scope, memberId: string): Promise<Array<{ id: string; kind: StayKind; place: string; since: LocalDate; until: LocalDate | null }>> =>
  scope.tx
    .select({ id: memberStays.id, kind: memberStays.kind, place: memberStays.place, since: memberStays.since, until: memberStays.until })
    .from(memberStays)
    .where(and(eq(memberStays.tenantId, scope.tenantId), eq(memberStays.memberId, memberId)))
    .orderBy(desc(memberStays.since), desc(memberStays.id))

/** How a membership stands now, and when the present affiliation began. Undefined for an unknown member. */
export const findStanding = async (scope: Scope, memberId: string): Promise<Standing | undefined> => {
  const [row] = await scope.tx
    .select({ state: members.state, status: members.status, joinedOn: members.joinedOn, exitKind: members.exitKind, belongsSince: affiliations.validFrom })
    .from(members)
    .leftJoin(affiliations, and(eq(affiliations.tenantId, scope.tenantId), eq(affiliations.memberId, members.id), isNull(affiliations.validTo)))
    .where(and(eq(members.tenantId, scope.tenantId), eq(members.id, memberId)))
  if (!row) return undefined
  const steps = await listStandings(scope, memberId)
  const [stay] = (await listStays(scope, memberId)).filter(({ until }) => until === null)
  const lost = row.state === 'lost_contact' || row.state === 'suspended' ? steps.find(({ act }) => act === 'contact_lost') : undefined
  const suspended = row.state === 'suspended' ? steps.find(({ act }) => act === 'suspended') : undefined
  return {
    ...row,
    lastStepOn: steps[0]?.happenedOn ?? null,
    stay: stay ?? null,
    contactLostOn: lost?.happenedOn ?? null,
    suspension: suspended && suspended.ground !== null ? { ground: suspended.ground, on: suspended.happenedOn } : null,
  }
}
