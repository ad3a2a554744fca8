import type { Scope } from '@dangjian/db'
import { newId, type LocalDate } from '@dangjian/kernel'
import { and, asc, desc, eq, gte, inArray, isNull, lt, lte, or, sql, type SQL } from 'drizzle-orm'
import { memberProtectedFacts, type ProtectedKind } from '../tables.ts'

const facts = memberProtectedFacts

/** A protected fact without its content. */
export interface ProtectedFactHead {
  readonly id: string
  readonly kind: ProtectedKind
  readonly purpose: string
  readonly validFrom: LocalDate
  readonly expiresOn: LocalDate
  readonly recordedByName: string
}

/** In force on a day: begun, not expired, not ended, content still there. */
export const inForceOn = (day: LocalDate): SQL | undefined =>
  and(lte(facts.validFrom, day), gte(facts.expiresOn, day), or(isNull(facts.endedOn), sql`${facts.endedOn} > ${day}::date`), isNull(facts.purgedAt))

export const insertProtectedFact = async (
  scope: Scope, fact: { memberId: string; kind: ProtectedKind; content: string; purpose: string; validFrom: LocalDate; expiresOn: LocalDate },
): Promise<string> => {
  const { content, ...rest } = fact
  const id = newId()
  await scope.tx.insert(facts).values({
    ...rest, id, tenantId: scope.tenantId, contentSealed: scope.fields.seal(content), recordedBy: scope.actor.accountId, recordedByName: scope.actor.name, recordedAt: scope.clock.now(),
  })
  return id
}

/** Facts of a member in force on a day, without content. */
export const listProtectedFacts = (scope: Scope, memberId: string, day: LocalDate): Promise<ProtectedFactHead[]> =>
  scope.tx
    .select({ id: facts.id, kind: facts.kind, purpose: facts.purpose, validFrom: facts.validFrom, expiresOn: facts.expiresOn, recordedByName: facts.recordedByName })
    .from(facts)
    .where(and(eq(facts.tenantId, scope.tenantId), eq(facts.memberId, memberId), inForceOn(day)))
    .orderBy(asc(facts.kind), desc(facts.validFrom))

/** A fact in force on a day with its sealed content. */
export const findProtectedFact = async (scope: Scope, id: string, day: LocalDate): Promise<{ memberId: string; kind: ProtectedKind; contentSealed: Buffer | null } | undefined> => {
  const [row] = await scope.tx
    .select({ memberId: facts.memberId, kind: facts.kind, contentSealed: facts.contentSealed })
    .from(facts)
    .where(and(eq(facts.tenantId, scope.tenantId), eq(facts.id, id), inForceOn(day)))
  return row
}

/** Kinds of a member's facts by id, past ones too: the trail itself does not name them. */
export const factKinds = async (scope: Scope, memberId: string): Promise<Map<string, ProtectedKind>> => {
  const rows = await scope.tx.select({ id: facts.id, kind: facts.kind }).from(facts).where(and(eq(facts.tenantId, scope.tenantId), eq(facts.memberId, memberId)))
  return new Map(rows.map(({ id, kind }) => [id, kind]))
}

/** Ends a fact and forgets its content at once. */
export const endFact = async (scope: Scope, id: string, endedOn: LocalDate): Promise<void> => {
  await scope.tx.update(facts).set({ endedOn, contentSealed: null, purgedAt: scope.clock.now() }).where(and(eq(facts.tenantId, scope.tenantId), eq(facts.id, id)))
}

/** Forgets the content of everything that expired before a day; answers whose, at most `limit`. */
export const purgeBefore = async (scope: Scope, day: LocalDate, limit: number): Promise<string[]> => {
  const due = await scope.tx
    .select({ id: facts.id })
    .from(facts)
    .where(and(eq(facts.tenantId, scope.tenantId), lt(facts.expiresOn, day), isNull(facts.purgedAt)))
    .limit(limit)
    .for('update', { skipLocked: true })
  const ids = due.map(({ id }) => id)
  if (ids.length === 0) return []
  await scope.tx.update(facts).set({ contentSealed: null, purgedAt: scope.clock.now() }).where(and(eq(facts.tenantId, scope.tenantId), inArray(facts.id, ids)))
  return ids
}
