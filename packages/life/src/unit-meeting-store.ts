import type { Scope } from '@dangjian/db'
import { and, count, eq, sql } from 'drizzle-orm'
import { meetings } from './tables.ts'

/** Meetings of any state in any of the organizations. */
export const countMeetingsOfUnits = async (scope: Scope, orgUnitIds: readonly string[]): Promise<number> => {
  const [row] = await scope.tx
    .select({ found: count() })
    .from(meetings)
    .where(and(eq(meetings.tenantId, scope.tenantId), sql`${meetings.orgUnitId} = any(${sql.param([...orgUnitIds])}::uuid[])`))
  return row?.found ?? 0
}
