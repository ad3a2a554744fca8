import type { RuleSet, ScoringRule } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { sql, type SQL } from 'drizzle-orm'
import { hundredths } from './points.ts'

const bigintOrNull = (points: number | undefined): SQL => (points === undefined ? sql`null::bigint` : sql`${hundredths(points)}::bigint`)

const ruleRow = (rule: ScoringRule, index: number): SQL =>
  sql`(${index}::int, ${rule.key}::text, ${rule.dimension}::text, ${rule.fact}::text, ${hundredths(rule.points)}::bigint, ${rule.per === 'unit'}::boolean, ${bigintOrNull(rule.cap)}, ${bigintOrNull(rule.floor)})`

/** The rules as a relation: rule_no, rule_key, dimension, fact_kind, points, per_unit, cap, floor (hundredths of a point). */
export const rulesRelation = (rules: readonly ScoringRule[]): SQL =>
  sql`(values ${sql.join(rules.map(ruleRow), sql`, `)}) as r (rule_no, rule_key, dimension, fact_kind, points, per_unit, cap, floor)`

/**
 * What a rule gives for a quantity in thousandths of a unit; `round(numeric)` goes half away from zero. A negative quantity takes an earlier
 * fact back, so a rule that counts facts gives the opposite of its points.
 */
export const rawPoints = (quantity: SQL): SQL =>
  sql`case when r.per_unit then round(r.points::numeric * ${quantity} / 1000)::bigint when ${quantity} < 0 then -r.points else r.points end`

/** `least` and `greatest` pass over null, so a missing cap or floor bounds nothing. */
export const bounded = (value: SQL, low: SQL, high: SQL): SQL => sql`least(greatest(${value}, ${low}), ${high})`

/**
 * Entries of a run from its frozen facts: one line per fact and rule. A rule's running sum per member, in order of day and fact id, is
 * bounded by floor and cap, and each entry counts for what it moves the bounded sum: the first facts use the cap up.
 * Columns: subject_id, dimension, rule_key, fact_id, period, raw_points, points.
 */
export const entriesOf = (set: RuleSet, tenantId: string, runId: string): SQL => sql`
  select subject_id, dimension, rule_key, fact_id, period, raw_points,
    ${bounded(sql`reached`, sql`floor`, sql`cap`)} - case when place = 1 then 0 else ${bounded(sql`reached - raw_points`, sql`floor`, sql`cap`)} end as points
  from (
    select subject_id, dimension, rule_key, fact_id, period, raw_points, cap, floor,
      row_number() over in_order as place, sum(raw_points) over in_order::bigint as reached
    from (
      select f.subject_id, r.dimension, r.rule_no, r.rule_key, f.id as fact_id, f.period, f.occurred_on, r.cap, r.floor, ${rawPoints(sql`f.quantity`)} as raw_points
      from run_facts rf
      join facts f on f.tenant_id = ${tenantId} and f.period = rf.fact_period and f.id = rf.fact_id
      join ${rulesRelation(set.rules)} on r.fact_kind = f.kind
      where rf.tenant_id = ${tenantId} and rf.run_id = ${runId}
    ) matched
    window in_order as (partition by subject_id, rule_no order by occurred_on, fact_id rows unbounded preceding)
  ) running`

const dimensionValue = (set: RuleSet, position: number): SQL => {
  const dimension = set.dimensions[position]
  if (!dimension) return sql`0`
  const sum = sql`${hundredths(dimension.base)}::bigint + coalesce(sum(e.points) filter (where e.dimension = ${dimension.key}), 0)::bigint`
  return bounded(sum, sql`${hundredths(dimension.min)}::bigint`, sql`${hundredths(dimension.max)}::bigint`)
}

/**
 * Results of a run's members over a relation of entries: each dimension = clamp(base + entries, min, max), total = sum of dimension ×
 * weight / 100, rounded half away from zero. Members without entries stand at the base. Members and entries are put under each other and
 * grouped once, because a join would leave a plan without statistics room to go wrong. Columns: subject_id, org_unit_id, d0…dn, total.
 */
export const resultsOf = (set: RuleSet, tenantId: string, runId: string, entries: SQL, subjectId?: string): SQL => {
  const one = subjectId === undefined ? sql`` : sql`and s.subject_id = ${subjectId}`
  const columns = set.dimensions.map((_, position) => sql`${dimensionValue(set, position)} as ${sql.identifier(`d${position}`)}`)
  const weighted = set.dimensions.map((dimension, position) => sql`${sql.identifier(`d${position}`)} * ${dimension.weight}::int`)
  return sql`
    select subject_id, org_unit_id, ${dimensionColumns(set)}, round((${sql.join(weighted, sql` + `)})::numeric / 100)::bigint as total
    from (
      select e.subject_id, min(e.org_unit_id::text)::uuid as org_unit_id, ${sql.join(columns, sql`, `)}
      from (
        select s.subject_id, s.org_unit_id, null::text as dimension, 0::bigint as points
        from run_subjects s where s.tenant_id = ${tenantId} and s.run_id = ${runId} ${one}
        union all
        select l.subject_id, null::uuid, l.dimension, l.points from (${entries}) l
      ) e
      group by e.subject_id
    ) valued`
}

/** d0, d1 … in the order of the rule set. */
export const dimensionColumns = (set: RuleSet): SQL => sql.join(set.dimensions.map((_, position) => sql.identifier(`d${position}`)), sql`, `)

/** The dimensions of a result as a JSON object by key. */
export const dimensionObject = (set: RuleSet): SQL =>
  sql`jsonb_build_object(${sql.join(set.dimensions.map((dimension, position) => sql`${dimension.key}::text, ${sql.identifier(`d${position}`)}`), sql`, `)})`

/** The entries that stand in the ledger for a run, corrections included unless only the computed ones are asked for. */
export const ledgerOf = (tenantId: string, runId: string, which: 'all' | 'computed'): SQL => sql`
  select subject_id, dimension, rule_key, fact_id, period, raw_points, points from score_entries
  where tenant_id = ${tenantId} and run_id = ${runId} ${which === 'computed' ? sql`and objection_id is null` : sql``}`

/**
 * Runs `work` with hash and merge joins only. The rows of a run are minutes old and have no statistics yet, so the planner takes them for one
 * row and joins in nested loops: hundredfold on a large run. Ends with the transaction or with `work`, whichever comes first.
 */
export const withoutNestedLoops = async <T>(scope: Scope, work: () => Promise<T>): Promise<T> => {
  await scope.tx.execute(sql`set local enable_nestloop = off`)
  const value = await work()
  await scope.tx.execute(sql`set local enable_nestloop = on`)
  return value
}
