import type { Scope } from '@dangjian/db'
import { and, asc, eq, sql } from 'drizzle-orm'
import { facts } from './tables.ts'

type FactRow = Omit<typeof facts.$inferInsert, 'tenantId'>

/** Rows per statement: fourteen parameters each stay far below the protocol's 65,535. */
const CHUNK = 1000

/** Adds the facts whose (period, key) is new; returns those that were added. */
export const insertFacts = async (scope: Scope, rows: readonly FactRow[]) => {
  const added: Array<{ id: string; kind: string; subjectId: string; period: string }> = []
  for (let start = 0; start < rows.length; start += CHUNK) {
    const values = rows.slice(start, start + CHUNK).map((row) => ({ ...row, tenantId: scope.tenantId }))
    added.push(
      ...(await scope.tx
        .insert(facts)
        .values(values)
        .onConflictDoNothing({ target: [facts.tenantId, facts.period, facts.key] })
        .returning({ id: facts.id, kind: facts.kind, subjectId: facts.subjectId, period: facts.period })),
    )
  }
  return added
}

/** Facts taken from one record, by day and person. */
export const selectFactsOfSource = (scope: Scope, source: { type: string; id: string }) =>
  scope.tx
    .select()
    .from(facts)
    .where(and(eq(facts.tenantId, scope.tenantId), eq(facts.sourceType, source.type), eq(facts.sourceId, source.id)))
    .orderBy(asc(facts.occurredOn), asc(facts.id))

/** Facts about one subject, in order of day. */
export const selectFactsOfSubject = (scope: Scope, subjectId: string) =>
  scope.tx.select().from(facts).where(and(eq(facts.tenantId, scope.tenantId), eq(facts.subjectId, subjectId))).orderBy(asc(facts.occurredOn), asc(facts.id))

/** How many facts and results are about any of the subjects; their ids travel as one JSON text, since an import has up to 100,000 of them. */
export const countFactsAbout = async (scope: Scope, subjectIds: readonly string[]): Promise<number> => {
  const ids = sql`select value::uuid from jsonb_array_elements_text(${JSON.stringify(subjectIds)}::text::jsonb)`
  const [row] = await scope.tx.execute<{ count: number }>(sql`
    select (select count(*) from facts f where f.tenant_id = ${scope.tenantId} and f.subject_id in (${ids}))::int
      + (select count(*) from score_results t where t.tenant_id = ${scope.tenantId} and t.subject_id in (${ids}))::int as count`)
  return row?.count ?? 0
}
