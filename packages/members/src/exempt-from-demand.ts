import type { Scope } from '@dangjian/db'
import { addMonthsClamped, type LocalDate } from '@dangjian/kernel'
import { and, eq, exists, inArray, lte, or, sql } from 'drizzle-orm'
import { oldAge } from './care/care-store.ts'
import { inForceOn } from './file/protected-store.ts'
import { memberProtectedFacts, members } from './tables.ts'

/**
 * Those of the members of whom no activity and no study may be demanded on a day (EDU-04, 《党员教育管理工作条例》第二十三条): old members who have retired, and those with
 * an illness or disability on record. Which of the reasons it is stays unsaid. For other domains; access is for the caller.
 */
export const exemptFromDemand = async (scope: Scope, memberIds: readonly string[], onDate: LocalDate): Promise<Set<string>> => {
  if (memberIds.length === 0) return new Set()
  const isIll = exists(
    scope.tx
      .select({ one: sql`1` })
      .from(memberProtectedFacts)
      .where(and(eq(memberProtectedFacts.tenantId, scope.tenantId), eq(memberProtectedFacts.memberId, members.id), inArray(memberProtectedFacts.kind, ['illness', 'disability']), inForceOn(onDate))),
  )
  const isOld = and(eq(members.category, 'retired'), lte(members.birthDate, addMonthsClamped(onDate, -oldAge * 12)))
  const rows = await scope.tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.tenantId, scope.tenantId), sql`${members.id} = any(${sql.param([...memberIds])}::uuid[])`, or(isOld, isIll)))
  return new Set(rows.map(({ id }) => id))
}
