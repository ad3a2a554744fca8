import type { ScoringRule } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { and, asc, eq, sql } from 'drizzle-orm'
import { bounded, rawPoints, rulesRelation } from './evaluation-store.ts'
import { facts, objections, scoreEntries } from './tables.ts'

/** A member's ledger in a run with facts and objections, in the order of the days. */
export const selectEntries = (scope: Scope, runId: string, subjectId: string) =>
  scope.tx
    .select({ entry: scoreEntries, fact: facts, objection: objections })
    .from(scoreEntries)
    .leftJoin(facts, and(eq(facts.tenantId, scope.tenantId), eq(facts.period, scoreEntries.period), eq(facts.id, scoreEntries.factId)))
    .leftJoin(objections, and(eq(objections.tenantId, scope.tenantId), eq(objections.entryId, scoreEntries.id)))
    .where(and(eq(scoreEntries.tenantId, scope.tenantId), eq(scoreEntries.runId, runId), eq(scoreEntries.subjectId, subjectId)))
    .orderBy(asc(facts.occurredOn), asc(scoreEntries.createdAt), asc(scoreEntries.id))
    .limit(5000)

/** One entry of a member in a run. */
export const findEntry = async (scope: Scope, runId: string, subjectId: string, entryId: string) => {
  const [row] = await scope.tx
    .select()
    .from(scoreEntries)
    .where(and(
      eq(scoreEntries.tenantId, scope.tenantId), eq(scoreEntries.runId, runId), eq(scoreEntries.subjectId, subjectId), eq(scoreEntries.id, entryId),
    ))
  return row
}

type EntryRow = typeof scoreEntries.$inferSelect

/** Takes an entry back by a line of the opposite sign. */
export const insertReversal = async (scope: Scope, entry: EntryRow, reversal: { id: string; objectionId: string; note: string }): Promise<void> => {
  await scope.tx.insert(scoreEntries).values({
    ...entry, ...reversal, points: 0 - entry.points, rawPoints: 0 - entry.rawPoints, reversesId: entry.id, createdAt: scope.clock.now(),
  })
}

/**
 * Adds what a rule gives for the entry's fact, or for another quantity (thousandths) of it, after the reversal: bounded by what the rule has
 * left for this member.
 */
export const insertCorrection = async (
  scope: Scope, entry: EntryRow, rule: ScoringRule, correction: { id: string; objectionId: string; note: string; quantity: number | null },
): Promise<void> => {
  const reached = sql`coalesce((
    select sum(x.points) from score_entries x
    where x.tenant_id = ${scope.tenantId} and x.run_id = ${entry.runId} and x.subject_id = ${entry.subjectId} and x.rule_key = r.rule_key), 0)::bigint`
  await scope.tx.execute(sql`
    insert into score_entries
      (tenant_id, period, id, run_id, subject_id, dimension, rule_key, rule_version, fact_id, raw_points, points, objection_id, note, created_at)
    select f.tenant_id, f.period, ${correction.id}::uuid, ${entry.runId}::uuid, f.subject_id, r.dimension, r.rule_key, ${entry.ruleVersion}::int, f.id,
      ${rawPoints(sql`coalesce(${correction.quantity}::bigint, f.quantity)`)},
      ${bounded(sql`${reached} + ${rawPoints(sql`coalesce(${correction.quantity}::bigint, f.quantity)`)}`, sql`r.floor`, sql`r.cap`)} - ${reached},
      ${correction.objectionId}::uuid, ${correction.note}::text, ${scope.clock.now().toISOString()}::timestamptz
    from facts f cross join ${rulesRelation([rule])}
    where f.tenant_id = ${scope.tenantId} and f.period = ${entry.period} and f.id = ${entry.factId}`)
}
