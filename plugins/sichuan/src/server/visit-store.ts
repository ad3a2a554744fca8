import type { PluginScope } from '@dangjian/plugin-kit/server'
import { desc, eq } from 'drizzle-orm'
import { visits } from './tables.ts'

type Visit = typeof visits.$inferSelect

/** Adds one visit. */
export const insertVisit = async (scope: PluginScope, visit: Omit<Visit, 'tenantId' | 'recordedBy' | 'createdAt'>): Promise<void> => {
  await scope.tx.insert(visits).values({ ...visit, tenantId: scope.tenantId, recordedBy: scope.actor.name, createdAt: scope.clock.now() })
}

/** Visits of this tenant, latest first, 500 at most. */
export const selectVisits = (scope: PluginScope): Promise<Visit[]> =>
  scope.tx.select().from(visits).where(eq(visits.tenantId, scope.tenantId)).orderBy(desc(visits.visitedOn), desc(visits.id)).limit(500)
