import { pathsWith } from '@dangjian/contracts'
import { pathRangeEnd } from '@dangjian/db'
import type { PluginScope } from '@dangjian/plugin-kit/server'
import { and, desc, eq, gte, lt, or } from 'drizzle-orm'
import { deeds } from './tables.ts'

export type Deed = Omit<typeof deeds.$inferSelect, 'tenantId' | 'createdAt' | 'orgPath' | 'recordedBy'>

/** Adds one deed of the scope's tenant, recorded by its actor. */
export const insertDeed = async (scope: PluginScope, deed: Deed & { orgPath: string }): Promise<void> => {
  await scope.tx.insert(deeds).values({ ...deed, tenantId: scope.tenantId, recordedBy: scope.actor.name, createdAt: scope.clock.now() })
}

/** Deeds of the branches the person may see, newest first, 200 at most. */
export const selectDeeds = (scope: PluginScope, orgUnitId: string | undefined) => {
  const paths = pathsWith(scope.access, 'gongjing:index.read')
  const visible = or(...paths.map((path) => and(gte(deeds.orgPath, path), lt(deeds.orgPath, pathRangeEnd(path)))))
  return scope.tx
    .select({
      id: deeds.id, memberId: deeds.memberId, memberName: deeds.memberName, orgUnitId: deeds.orgUnitId, kind: deeds.kind, title: deeds.title,
      evidence: deeds.evidence, grade: deeds.grade, occurredOn: deeds.occurredOn, recordedBy: deeds.recordedBy,
    })
    .from(deeds)
    .where(and(eq(deeds.tenantId, scope.tenantId), visible, orgUnitId === undefined ? undefined : eq(deeds.orgUnitId, orgUnitId)))
    .orderBy(desc(deeds.id))
    .limit(200)
}
