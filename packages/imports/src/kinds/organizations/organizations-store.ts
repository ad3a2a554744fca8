import type { Scope } from '@dangjian/db'
import { affiliations } from '@dangjian/members'
import { and, eq, or, sql } from 'drizzle-orm'

/** Members, present or past, that belong to organizations or to groups among them. */
export const countMembersOfUnits = async (scope: Scope, ids: readonly string[]): Promise<number> => {
  const listed = sql`(select value::uuid from json_array_elements_text(${JSON.stringify(ids)}::text::json))`
  const [row] = await scope.tx
    .select({ members: sql<number>`count(*)::int` })
    .from(affiliations)
    .where(and(eq(affiliations.tenantId, scope.tenantId), or(sql`${affiliations.orgUnitId} in ${listed}`, sql`${affiliations.groupId} in ${listed}`)))
  return row?.members ?? 0
}
