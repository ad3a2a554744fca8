import { encodeCursor, pathRangeEnd, type Page, type Scope } from '@dangjian/db'
import { and, eq, sql, type SQL } from 'drizzle-orm'
import { cursorKeys } from './cursor-keys.ts'
import { objections } from './tables.ts'

type ObjectionRow = typeof objections.$inferSelect

/** False when the entry has been objected to already. */
export const insertObjection = async (scope: Scope, row: Omit<typeof objections.$inferInsert, 'tenantId'>): Promise<boolean> => {
  const rows = await scope.tx
    .insert(objections)
    .values({ ...row, tenantId: scope.tenantId })
    .onConflictDoNothing({ target: [objections.tenantId, objections.entryId] })
    .returning({ id: objections.id })
  return rows.length === 1
}

export const findObjection = async (scope: Scope, id: string): Promise<ObjectionRow | undefined> => {
  const [row] = await scope.tx.select().from(objections).where(and(eq(objections.tenantId, scope.tenantId), eq(objections.id, id)))
  return row
}

/** Closes an open objection; false when somebody else was first. */
export const closeObjection = async (
  scope: Scope, id: string, change: Pick<ObjectionRow, 'status' | 'answer' | 'answeredBy' | 'answeredAt' | 'correctionEntryId'>,
): Promise<boolean> => {
  const rows = await scope.tx
    .update(objections)
    .set(change)
    .where(and(eq(objections.tenantId, scope.tenantId), eq(objections.id, id), eq(objections.status, 'open')))
    .returning({ id: objections.id })
  return rows.length === 1
}

/** An objection with what a list shows of it. */
export interface ObjectionListRow extends Record<string, unknown> {
  readonly id: string
  readonly run_id: string
  readonly entry_id: string
  readonly member_id: string
  readonly member_name: string
  readonly org_unit_id: string
  readonly org_unit_name: string
  readonly rule_set_id: string
  readonly period: string
  readonly rule_key: string
  readonly points: number
  readonly fact_id: string | null
  readonly fact_title: string | null
  readonly fact_date: string | null
  readonly source_type: string | null
  readonly source_id: string | null
  readonly ground: ObjectionRow['ground']
  readonly reason: string
  readonly status: ObjectionRow['status']
  readonly answer: string | null
  readonly answered_by: string | null
  readonly answered_at: string | null
  readonly created_at: string
  readonly body: { readonly rules: ReadonlyArray<{ readonly key: string; readonly title: string }> }
}

const joined = (tenantId: string): SQL => sql`
  objections o
  join score_entries e on e.tenant_id = ${tenantId} and e.period = o.entry_period and e.id = o.entry_id
  join score_results t on t.tenant_id = ${tenantId} and t.run_id = o.run_id and t.subject_id = o.member_id
  join score_runs p on p.tenant_id = ${tenantId} and p.id = o.run_id
  join rule_sets rs on rs.tenant_id = ${tenantId} and rs.id = p.rule_set_id
  join members m on m.tenant_id = ${tenantId} and m.id = o.member_id
  join org_units u on u.tenant_id = ${tenantId} and u.id = t.org_unit_id
  left join facts f on f.tenant_id = ${tenantId} and f.period = e.period and f.id = e.fact_id`

const isoText = (column: SQL): SQL => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** One page of objections, newest first: inside the subtrees, or of one member. Throws CURSOR_INVALID. */
export const selectObjections = async (
  scope: Scope,
  filter: { who: { paths: readonly string[] } | { memberId: string }; status?: ObjectionRow['status'] | 'answered' | undefined; cursor?: string | undefined; limit: number },
): Promise<Page<ObjectionListRow>> => {
  const { tenantId } = scope
  const { who } = filter
  const ranges = 'paths' in who ? who.paths.map((path) => sql`(u.path >= ${path} and u.path < ${pathRangeEnd(path)})`) : []
  const whose = 'memberId' in who ? sql`o.member_id = ${who.memberId}` : ranges.length === 0 ? sql`false` : sql`(${sql.join(ranges, sql` or `)})`
  const answered = sql`and o.status in ('upheld', 'declined')`
  const status = filter.status === undefined ? sql`` : filter.status === 'answered' ? answered : sql`and o.status = ${filter.status}`
  const where = sql`o.tenant_id = ${tenantId} and ${whose} ${status}`
  const from = cursorKeys(filter.cursor, 0)
  const after = from === undefined ? sql`` : sql`and o.id < ${from.id}::uuid`
  const rows = await scope.tx.execute<ObjectionListRow>(sql`
    select o.id, o.run_id, o.entry_id, o.member_id, m.name as member_name, t.org_unit_id, u.short_name as org_unit_name, rs.id as rule_set_id,
      p.to_period as period, e.rule_key, e.points::float8 as points, f.id as fact_id, f.title as fact_title, f.occurred_on::text as fact_date, f.source_type,
      f.source_id, o.ground, o.reason, o.status, o.answer, o.answered_by, ${isoText(sql`o.answered_at`)} as answered_at,
      ${isoText(sql`o.created_at`)} as created_at, rs.body
    from ${joined(tenantId)} where ${where} ${after} order by o.id desc limit ${filter.limit + 1}`)
  const [count] = await scope.tx.execute<{ total: number }>(sql`select count(*)::int as total from ${joined(tenantId)} where ${where}`)
  const items = [...rows].slice(0, filter.limit)
  const last = items.at(-1)
  return { items, total: count?.total ?? 0, next: rows.length > filter.limit && last ? encodeCursor([last.id]) : null }
}
