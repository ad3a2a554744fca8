import { pathsWith } from '@dangjian/contracts'
import { pathRangeEnd } from '@dangjian/db'
import type { PluginScope } from '@dangjian/plugin-kit/server'
import { and, desc, eq, gte, lt, or, sql } from 'drizzle-orm'
import { adoptions, methodReviews, methods } from './tables.ts'

type New<T extends { tenantId: string; createdAt: Date }, K extends keyof T> = Omit<T, 'tenantId' | 'createdAt' | K>

/** Adds a submitted method of one branch. */
export const insertMethod = async (scope: PluginScope, method: New<typeof methods.$inferSelect, 'submittedBy'>): Promise<void> => {
  await scope.tx.insert(methods).values({ ...method, tenantId: scope.tenantId, submittedBy: scope.actor.name, createdAt: scope.clock.now() })
}

/** Methods of the branches the person may see, newest first, 200 at most. */
export const selectMethods = (scope: PluginScope) => {
  const visible = or(...pathsWith(scope.access, 'sichuan:method.read').map((path) => and(gte(methods.orgPath, path), lt(methods.orgPath, pathRangeEnd(path))))) ?? sql`false`
  return scope.tx.select().from(methods).where(and(eq(methods.tenantId, scope.tenantId), visible)).orderBy(desc(methods.id)).limit(200)
}

/** Records the decision on a submission; false when it was decided already. */
export const insertReview = async (scope: PluginScope, review: { submissionId: string; decision: 'published' | 'returned'; opinion: string }): Promise<boolean> => {
  const rows = await scope.tx
    .insert(methodReviews)
    .values({ ...review, tenantId: scope.tenantId, decidedBy: scope.actor.name, decidedAt: scope.clock.now() })
    .onConflictDoNothing({ target: [methodReviews.tenantId, methodReviews.submissionId] })
    .returning({ submissionId: methodReviews.submissionId })
  return rows.length === 1
}

/** All decisions of this tenant. */
export const selectReviews = (scope: PluginScope) => scope.tx.select().from(methodReviews).where(eq(methodReviews.tenantId, scope.tenantId)).limit(1000)

/** Records an adoption; false when the branch adopted it already. */
export const insertAdoption = async (scope: PluginScope, adoption: New<typeof adoptions.$inferSelect, 'adoptedBy'>): Promise<boolean> => {
  const rows = await scope.tx
    .insert(adoptions)
    .values({ ...adoption, tenantId: scope.tenantId, adoptedBy: scope.actor.name, createdAt: scope.clock.now() })
    .onConflictDoNothing({ target: [adoptions.tenantId, adoptions.publicationId, adoptions.orgUnitId] })
    .returning({ id: adoptions.id })
  return rows.length === 1
}

/** Adoptions of this tenant, newest first, 200 at most. */
export const selectAdoptions = (scope: PluginScope) =>
  scope.tx.select().from(adoptions).where(eq(adoptions.tenantId, scope.tenantId)).orderBy(desc(adoptions.id)).limit(200)
