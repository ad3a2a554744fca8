import type { Scope } from '@dangjian/db'
import { newId } from '@dangjian/kernel'
import { orgUnits } from '@dangjian/org'
import { and, asc, desc, eq, gt, inArray, isNull, lt, or, sql, type SQL } from 'drizzle-orm'
import { unitInside } from '../member-store.ts'
import { affiliations, memberCorrections, members } from '../tables.ts'
import type { CorrectableField } from './correctable-fields.ts'

const table = memberCorrections

const columns = {
  id: table.id, memberId: table.memberId, field: sql<CorrectableField>`${table.field}`, valueSealed: table.valueSealed, reason: table.reason, evidence: table.evidence, status: table.status, answer: table.answer,
  answeredByName: table.answeredByName, answeredAt: table.answeredAt, filedAt: table.filedAt,
} as const

/** False when a correction of the field is waiting already. */
export const insertCorrection = async (
  scope: Scope, correction: { memberId: string; field: CorrectableField; value: string; reason: string; evidence: string },
): Promise<string | undefined> => {
  const { value, ...rest } = correction
  const rows = await scope.tx
    .insert(table)
    .values({ ...rest, id: newId(), tenantId: scope.tenantId, valueSealed: scope.fields.seal(value), valueIndex: indexOf(scope, value), status: 'pending', filedAt: scope.clock.now() })
    .onConflictDoNothing({ target: [table.tenantId, table.memberId, table.field], where: sql`status = 'pending'` })
    .returning({ id: table.id })
  return rows[0]?.id
}

const indexOf = (scope: Scope, value: string): Buffer => scope.fields.blindIndex('member.correction', value)

/** Whether exactly this value of the field was answered with a refusal. */
export const wasRefused = async (scope: Scope, memberId: string, field: CorrectableField, value: string): Promise<boolean> => {
  const rows = await scope.tx
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.tenantId, scope.tenantId), eq(table.memberId, memberId), eq(table.field, field), eq(table.status, 'refused'), eq(table.valueIndex, indexOf(scope, value))))
    .limit(1)
  return rows.length > 0
}

/** One's own corrections, the latest first. */
export const listOwnCorrections = (scope: Scope, memberId: string) =>
  scope.tx.select(columns).from(table).where(and(eq(table.tenantId, scope.tenantId), eq(table.memberId, memberId))).orderBy(desc(table.filedAt), desc(table.id)).limit(100)

export const findCorrection = async (scope: Scope, id: string) => {
  const [row] = await scope.tx.select(columns).from(table).where(and(eq(table.tenantId, scope.tenantId), eq(table.id, id))).for('update')
  return row
}

export type CorrectionRow = NonNullable<Awaited<ReturnType<typeof findCorrection>>>

/** Answers what is still waiting; false when somebody else was faster. */
export const setAnswer = async (scope: Scope, id: string, status: 'accepted' | 'refused' | 'withdrawn', answer: string | null): Promise<boolean> => {
  const rows = await scope.tx
    .update(table)
    .set({ status, answer, answeredBy: scope.actor.accountId, answeredByName: scope.actor.name, answeredAt: scope.clock.now() })
    .where(and(eq(table.tenantId, scope.tenantId), eq(table.id, id), eq(table.status, 'pending')))
    .returning({ id: table.id })
  return rows.length === 1
}

const homeOf = (scope: Scope): SQL | undefined => and(eq(affiliations.tenantId, scope.tenantId), eq(affiliations.memberId, table.memberId), isNull(affiliations.validTo))
const unitOf = (scope: Scope, paths: readonly string[]): SQL | undefined => and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, affiliations.orgUnitId), unitInside(paths))
const inState = (which: 'pending' | 'answered'): SQL | undefined => (which === 'pending' ? eq(table.status, 'pending') : inArray(table.status, ['accepted', 'refused']))

/** How many corrections wait or were answered in the subtrees. */
export const countCorrectionsIn = async (scope: Scope, paths: readonly string[], which: 'pending' | 'answered'): Promise<number> => {
  const [row] = await scope.tx
    .select({ count: sql<number>`count(*)::int` })
    .from(table)
    .innerJoin(affiliations, homeOf(scope))
    .innerJoin(orgUnits, unitOf(scope, paths))
    .where(and(eq(table.tenantId, scope.tenantId), inState(which)))
  return row?.count ?? 0
}

/** Corrections of members in the subtrees: what waits, the oldest first, or what was answered, the latest first. */
export const listCorrectionsIn = (scope: Scope, paths: readonly string[], which: 'pending' | 'answered', after: readonly [string, string] | undefined, limit: number) => {
  const isPending = which === 'pending'
  const keys: SQL | undefined =
    after === undefined
      ? undefined
      : isPending
        ? or(gt(table.filedAt, new Date(after[0])), and(eq(table.filedAt, new Date(after[0])), gt(table.id, after[1])))
        : or(lt(table.filedAt, new Date(after[0])), and(eq(table.filedAt, new Date(after[0])), lt(table.id, after[1])))
  return scope.tx
    .select({ ...columns, memberName: members.name, orgUnitShortName: orgUnits.shortName })
    .from(table)
    .innerJoin(members, and(eq(members.tenantId, scope.tenantId), eq(members.id, table.memberId)))
    .innerJoin(affiliations, homeOf(scope))
    .innerJoin(orgUnits, unitOf(scope, paths))
    .where(and(eq(table.tenantId, scope.tenantId), inState(which), keys))
    .orderBy(...(isPending ? [asc(table.filedAt), asc(table.id)] : [desc(table.filedAt), desc(table.id)]))
    .limit(limit)
}
