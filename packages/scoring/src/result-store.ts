import { encodeCursor, pathRangeEnd, type Page, type Scope } from '@dangjian/db'
import { sql, type SQL } from 'drizzle-orm'
import { cursorKeys } from './cursor-keys.ts'

/** A result line with the names a list shows; numbers in hundredths of a point. */
export interface ResultRow extends Record<string, unknown> {
  readonly run_id: string
  readonly member_id: string
  readonly member_name: string
  readonly org_unit_id: string
  readonly org_unit_name: string
  readonly period: string
  readonly total: number
  readonly published_total: number
  readonly fact_count: number
  readonly dimensions: Record<string, number>
  readonly name_pinyin: string
}

/** Organizations `u` inside any of the subtrees. */
const inside = (paths: readonly string[]): SQL =>
  paths.length === 0 ? sql`false` : sql`(${sql.join(paths.map((path) => sql`(u.path >= ${path} and u.path < ${pathRangeEnd(path)})`), sql` or `)})`

const columns = sql`
  t.run_id, t.subject_id as member_id, m.name as member_name, m.name_pinyin, t.org_unit_id, u.short_name as org_unit_name, p.to_period as period,
  t.total::float8 as total, t.published_total::float8 as published_total, t.fact_count, t.dimensions`

const joined = (tenantId: string): SQL => sql`
  score_results t
  join score_runs p on p.tenant_id = ${tenantId} and p.id = t.run_id
  join members m on m.tenant_id = ${tenantId} and m.id = t.subject_id
  join org_units u on u.tenant_id = ${tenantId} and u.id = t.org_unit_id`

/**
 * One page of a run's results inside the subtrees, in pinyin order; there is no order by score. `text` matches the start of the name, its
 * pinyin or its initials. Throws CURSOR_INVALID.
 */
export const selectResults = async (
  scope: Scope, filter: { runId: string; paths: readonly string[]; text?: string | undefined; cursor?: string | undefined; limit: number },
): Promise<Page<ResultRow>> => {
  const { tenantId } = scope
  const start = filter.text === undefined ? undefined : `${filter.text.trim().toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
  const found = start === undefined ? sql`` : sql`and (m.name like ${start} or replace(m.name_pinyin, ' ', '') like replace(${start}, ' ', '') or m.name_initials like ${start})`
  const where = sql`t.tenant_id = ${tenantId} and t.run_id = ${filter.runId} and ${inside(filter.paths)} ${found}`
  const from = cursorKeys(filter.cursor, 1)
  const after = from === undefined ? sql`` : sql`and (m.name_pinyin, t.subject_id) > (${from.texts[0] ?? ''}::text, ${from.id}::uuid)`
  const rows = await scope.tx.execute<ResultRow>(sql`
    select ${columns} from ${joined(tenantId)} where ${where} ${after} order by m.name_pinyin, t.subject_id limit ${filter.limit + 1}`)
  const [count] = await scope.tx.execute<{ total: number }>(sql`select count(*)::int as total from ${joined(tenantId)} where ${where}`)
  const items = [...rows].slice(0, filter.limit)
  const last = items.at(-1)
  return { items, total: count?.total ?? 0, next: rows.length > filter.limit && last ? encodeCursor([last.name_pinyin, last.member_id]) : null }
}

/** How many lines of a run stand inside the subtrees, and how many of them without any record. */
export const countResults = async (scope: Scope, filter: { runId: string; paths: readonly string[] }): Promise<{ members: number; withoutRecord: number }> => {
  const [row] = await scope.tx.execute<{ members: number; without_record: number }>(sql`
    select count(*)::int as members, count(*) filter (where t.fact_count = 0)::int as without_record
    from score_results t join org_units u on u.tenant_id = ${scope.tenantId} and u.id = t.org_unit_id
    where t.tenant_id = ${scope.tenantId} and t.run_id = ${filter.runId} and ${inside(filter.paths)}`)
  return { members: row?.members ?? 0, withoutRecord: row?.without_record ?? 0 }
}

/** The latest published line of each member inside a subtree under one rule set, in pinyin order. */
export const selectLatestResults = async (scope: Scope, filter: { ruleSetKey: string; path: string; period?: string | undefined }): Promise<ResultRow[]> => {
  const { tenantId } = scope
  const period = filter.period === undefined ? sql`` : sql`and p.to_period = ${filter.period}`
  const rows = await scope.tx.execute<ResultRow>(sql`
    select * from (
      select distinct on (t.subject_id) ${columns}
      from ${joined(tenantId)} join rule_sets rs on rs.tenant_id = ${tenantId} and rs.id = p.rule_set_id
      where t.tenant_id = ${tenantId} and p.status = 'published' and rs.key = ${filter.ruleSetKey} ${period} and ${inside([filter.path])}
      order by t.subject_id, p.published_at desc, p.id desc
    ) latest order by name_pinyin, member_id`)
  return [...rows]
}

/** The runs that hold a published line of one member, newest first, 60 at most. */
export const selectRunsOfMember = async (scope: Scope, memberId: string): Promise<string[]> => {
  const rows = await scope.tx.execute<{ id: string }>(sql`
    select p.id from score_results t join score_runs p on p.tenant_id = ${scope.tenantId} and p.id = t.run_id
    where t.tenant_id = ${scope.tenantId} and t.subject_id = ${memberId} and p.status = 'published' order by p.published_at desc, p.id desc limit 60`)
  return rows.map((row) => row.id)
}

/** One member's line in a run; undefined when the member is not in it. */
export const findResult = async (scope: Scope, runId: string, memberId: string): Promise<(ResultRow & { path: string }) | undefined> => {
  const [row] = await scope.tx.execute<ResultRow & { path: string }>(sql`
    select ${columns}, u.path from ${joined(scope.tenantId)} where t.tenant_id = ${scope.tenantId} and t.run_id = ${runId} and t.subject_id = ${memberId}`)
  return row
}

/** Locks one member's line, so that two corrections of it come one after the other. */
export const lockResult = async (scope: Scope, runId: string, memberId: string): Promise<void> => {
  await scope.tx.execute(sql`
    select 1 from score_results where tenant_id = ${scope.tenantId} and run_id = ${runId} and subject_id = ${memberId} for update`)
}
