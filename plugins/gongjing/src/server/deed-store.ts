import { pathsWith } from '@dangjian/contracts'
import { pathRangeEnd } from '@dangjian/db'
import type { PluginScope } from '@dangjian/plugin-kit/server'
import { and, count, desc, eq, gte, lt, or, sql } from 'drizzle-orm'
import { deeds } from './tables.ts'

/** A deed as it is listed. */
export type Deed = Omit<typeof deeds.$inferSelect, 'tenantId' | 'createdAt' | 'orgPath'>

/** Adds one deed of the scope's tenant, recorded by its actor; false when the same deed of that member and day is there already. */
export const insertDeed = async (scope: PluginScope, deed: Omit<Deed, 'recordedBy'> & { orgPath: string }): Promise<boolean> => {
  const rows = await scope.tx
    .insert(deeds)
    .values({ ...deed, tenantId: scope.tenantId, recordedBy: scope.actor.name, createdAt: scope.clock.now() })
    .onConflictDoNothing({ target: [deeds.tenantId, deeds.memberId, deeds.occurredOn, deeds.kind, deeds.title] })
    .returning({ id: deeds.id })
  return rows.length === 1
}

const inside = (path: string) => and(gte(deeds.orgPath, path), lt(deeds.orgPath, pathRangeEnd(path)))

const visibleTo = (scope: PluginScope, under: string | undefined) => {
  const paths = pathsWith(scope.access, 'gongjing:index.read')
  const readable = or(...paths.map(inside)) ?? sql`false`
  return and(eq(deeds.tenantId, scope.tenantId), readable, under === undefined ? undefined : inside(under))
}

/** Deeds of the branches the person may see, all or those under one path, newest record first, 200 at most. */
export const selectDeeds = (scope: PluginScope, under: string | undefined): Promise<Deed[]> =>
  scope.tx
    .select({
      id: deeds.id, memberId: deeds.memberId, memberName: deeds.memberName, orgUnitId: deeds.orgUnitId, kind: deeds.kind, title: deeds.title,
      evidence: deeds.evidence, grade: deeds.grade, occurredOn: deeds.occurredOn, recordedBy: deeds.recordedBy,
    })
    .from(deeds)
    .where(visibleTo(scope, under))
    .orderBy(desc(deeds.id))
    .limit(200)

/** How many deeds of the branches the person may see, all or those under one path, happened in `[from, to)`. */
export const countDeedsBetween = async (scope: PluginScope, under: string | undefined, from: string, to: string): Promise<number> => {
  const [row] = await scope.tx.select({ count: count() }).from(deeds).where(and(visibleTo(scope, under), gte(deeds.occurredOn, from), lt(deeds.occurredOn, to)))
  return row?.count ?? 0
}
