import type { RuleSet } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { and, desc, eq, sql, type SQL } from 'drizzle-orm'
import { dimensionColumns, dimensionObject, entriesOf, ledgerOf, resultsOf } from './evaluation-store.ts'
import { ruleSets, runSubjects, scoreRuns } from './tables.ts'

type RunRow = typeof scoreRuns.$inferSelect

/** Four parameters a row; far below the protocol's 65,535. */
const CHUNK = 5000

export const insertRun = async (scope: Scope, row: Omit<typeof scoreRuns.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(scoreRuns).values({ ...row, tenantId: scope.tenantId })
}

export const insertRunSubjects = async (scope: Scope, runId: string, subjects: ReadonlyArray<{ subjectId: string; orgUnitId: string }>): Promise<void> => {
  for (let start = 0; start < subjects.length; start += CHUNK)
    await scope.tx.insert(runSubjects).values(subjects.slice(start, start + CHUNK).map((subject) => ({ ...subject, tenantId: scope.tenantId, runId })))
}

/** Freezes the facts of the run's members that its rules look at; returns how many. */
export const freezeFacts = async (scope: Scope, runId: string, period: { from: string; to: string }, kinds: readonly string[]): Promise<number> => {
  const rows = await scope.tx.execute(sql`
    insert into run_facts (tenant_id, run_id, fact_period, fact_id)
    select f.tenant_id, ${runId}::uuid, f.period, f.id
    from facts f join run_subjects s on s.tenant_id = ${scope.tenantId} and s.run_id = ${runId} and s.subject_id = f.subject_id
    where f.tenant_id = ${scope.tenantId} and f.period >= ${period.from} and f.period <= ${period.to}
      and f.kind in (${sql.join(kinds.map((kind) => sql`${kind}`), sql`, `)})`)
  return rows.count
}

/**
 * An entry's id is made from run, fact and rule, so that the same run gives the same bytes twice: UUID version 8 (RFC 9562) that starts with
 * the run's own time, so that the index still grows at its end.
 */
const entryId = (runId: string): SQL => {
  const digest = sql`md5(${runId}::text || e.fact_id::text || e.rule_key)`
  return sql`(${runId.replaceAll('-', '').slice(0, 12)}::text || '8' || substr(${digest}, 1, 3) || 'a' || substr(${digest}, 4, 15))::uuid`
}

/** Writes the ledger of a run in one statement. */
export const insertEntries = async (scope: Scope, set: RuleSet, runId: string): Promise<void> => {
  await scope.tx.execute(sql`
    insert into score_entries (tenant_id, period, id, run_id, subject_id, dimension, rule_key, rule_version, fact_id, raw_points, points, created_at)
    select ${scope.tenantId}::uuid, e.period, ${entryId(runId)}, ${runId}::uuid, e.subject_id, e.dimension, e.rule_key, ${set.version}::int, e.fact_id,
      e.raw_points, e.points, ${scope.clock.now().toISOString()}::timestamptz
    from (${entriesOf(set, scope.tenantId, runId)}) e`)
}

/** Writes the results of a run in one statement. */
export const insertResults = async (scope: Scope, set: RuleSet, runId: string): Promise<void> => {
  await scope.tx.execute(sql`
    insert into score_results (tenant_id, run_id, subject_id, org_unit_id, total, dimensions, published_total, fact_count)
    select ${scope.tenantId}::uuid, ${runId}::uuid, v.subject_id, v.org_unit_id, v.total, ${dimensionObject(set)}, v.total, coalesce(c.facts, 0)
    from (${resultsOf(set, scope.tenantId, runId, ledgerOf(scope.tenantId, runId, 'all'))}) v
    left join (
      select f.subject_id, count(*)::int as facts from run_facts rf
      join facts f on f.tenant_id = ${scope.tenantId} and f.period = rf.fact_period and f.id = rf.fact_id
      where rf.tenant_id = ${scope.tenantId} and rf.run_id = ${runId} group by f.subject_id
    ) c on c.subject_id = v.subject_id`)
}

/** Recomputes one member's result from the ledger, corrections included; what was published stays. */
export const recomputeResult = async (scope: Scope, set: RuleSet, runId: string, subjectId: string): Promise<void> => {
  await scope.tx.execute(sql`
    update score_results t set total = v.total, dimensions = ${dimensionObject(set)}
    from (${resultsOf(set, scope.tenantId, runId, sql`${ledgerOf(scope.tenantId, runId, 'all')} and subject_id = ${subjectId}`, subjectId)}) v
    where t.tenant_id = ${scope.tenantId} and t.run_id = ${runId} and t.subject_id = v.subject_id`)
}

const digestOf = async (scope: Scope, lines: SQL): Promise<string> => {
  const [row] = await scope.tx.execute<{ digest: string }>(sql`
    select encode(sha256(convert_to(coalesce(string_agg(encode(sha256(convert_to(l.line, 'UTF8')), 'hex'), E'\n' order by l.subject_id nulls first), ''), 'UTF8')), 'hex') as digest
    from (${lines}) l`)
  return row?.digest ?? ''
}

/**
 * SHA-256 over the frozen inputs. One line per member, in order of id: `member|unit|fact,kind,day,quantity,unit;…` (facts by id); the digest
 * runs over the hex digests of the lines, joined by line feeds; the first line is `rule set hash|from|to`.
 */
export const hashInputs = (scope: Scope, runId: string, head: { ruleSetHash: string; from: string; to: string }): Promise<string> =>
  digestOf(scope, sql`
    select null::uuid as subject_id, ${[head.ruleSetHash, head.from, head.to].join('|')}::text as line
    union all
    select s.subject_id, s.subject_id::text || '|' || s.org_unit_id::text || '|' || coalesce(string_agg(
      concat_ws(',', f.id::text, f.kind, f.occurred_on::text, f.quantity::text, f.unit), ';' order by f.id), '')
    from run_subjects s
    left join (
      select f.id, f.subject_id, f.kind, f.occurred_on, f.quantity, f.unit from run_facts rf
      join facts f on f.tenant_id = ${scope.tenantId} and f.period = rf.fact_period and f.id = rf.fact_id
      where rf.tenant_id = ${scope.tenantId} and rf.run_id = ${runId}
    ) f on f.subject_id = s.subject_id
    where s.tenant_id = ${scope.tenantId} and s.run_id = ${runId}
    group by s.subject_id, s.org_unit_id`)

/**
 * SHA-256 over results and entries. One line per member, in order of id: `member|total|d0,d1,…|rule,fact,raw,points;…` (entries by rule key
 * and fact id, points in hundredths), digested like the inputs. `from` chooses between a fresh evaluation and the ledger as stored.
 */
export const hashResults = (scope: Scope, set: RuleSet, runId: string, from: 'evaluation' | 'ledger'): Promise<string> => {
  const entries = from === 'evaluation' ? entriesOf(set, scope.tenantId, runId) : ledgerOf(scope.tenantId, runId, 'computed')
  return digestOf(scope, sql`
    with ent as materialized (${entries})
    select v.subject_id, v.subject_id::text || '|' || v.total::text || '|' || concat_ws(',', ${dimensionColumns(set)}) || '|' || coalesce(x.entries, '') as line
    from (${resultsOf(set, scope.tenantId, runId, sql`select * from ent`)}) v
    left join (
      select subject_id, string_agg(concat_ws(',', rule_key, fact_id::text, raw_points::text, points::text), ';' order by rule_key collate "C", fact_id) as entries
      from ent group by subject_id
    ) x on x.subject_id = v.subject_id`)
}

/** A run with its rule set; undefined when absent. Locking takes the rule set's row too, so that publications under it queue up. */
export const findRun = async (scope: Scope, id: string, lock = false) => {
  const query = scope.tx
    .select({ run: scoreRuns, set: ruleSets })
    .from(scoreRuns)
    .innerJoin(ruleSets, and(eq(ruleSets.tenantId, scope.tenantId), eq(ruleSets.id, scoreRuns.ruleSetId)))
    .where(and(eq(scoreRuns.tenantId, scope.tenantId), eq(scoreRuns.id, id)))
  const [row] = lock ? await query.for('update') : await query
  return row
}

export const updateRun = async (scope: Scope, id: string, change: Partial<RunRow>): Promise<void> => {
  await scope.tx.update(scoreRuns).set(change).where(and(eq(scoreRuns.tenantId, scope.tenantId), eq(scoreRuns.id, id)))
}

/** Whether the same computation (rule set, periods, unit) stands published already. */
export const findPublishedTwin = async (scope: Scope, run: RunRow): Promise<string | undefined> => {
  const [row] = await scope.tx
    .select({ id: scoreRuns.id })
    .from(scoreRuns)
    .where(and(
      eq(scoreRuns.tenantId, scope.tenantId), eq(scoreRuns.ruleSetId, run.ruleSetId), eq(scoreRuns.status, 'published'),
      eq(scoreRuns.fromPeriod, run.fromPeriod), eq(scoreRuns.toPeriod, run.toPeriod), eq(scoreRuns.orgUnitId, run.orgUnitId),
    ))
  return row?.id
}

/** Runs newest first, 100 at most. */
export const selectRuns = (scope: Scope) =>
  scope.tx
    .select({ run: scoreRuns, set: { key: ruleSets.key, version: ruleSets.version, title: ruleSets.title } })
    .from(scoreRuns)
    .innerJoin(ruleSets, and(eq(ruleSets.tenantId, scope.tenantId), eq(ruleSets.id, scoreRuns.ruleSetId)))
    .where(eq(scoreRuns.tenantId, scope.tenantId))
    .orderBy(desc(scoreRuns.createdAt), desc(scoreRuns.id))
    .limit(100)
