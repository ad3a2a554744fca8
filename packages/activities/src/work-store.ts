import { pathRangeEnd, type Scope } from '@dangjian/db'
import { affiliations, members } from '@dangjian/members'
import { orgUnits } from '@dangjian/org'
import { and, desc, eq, gte, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import { activities, activityWorks, type ActivityKind } from './tables.ts'

export type WorkRow = typeof activityWorks.$inferSelect

export const insertWork = async (scope: Scope, row: Omit<typeof activityWorks.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(activityWorks).values({ ...row, tenantId: scope.tenantId })
}

/** A work with what decides who may see it. */
export const findWork = async (scope: Scope, id: string): Promise<{ work: WorkRow; title: string; kind: ActivityKind; audienceUnitId: string; path: string } | undefined> => {
  const [row] = await scope.tx
    .select({ work: activityWorks, title: activities.title, kind: activities.kind, audienceUnitId: activities.audienceUnitId, path: orgUnits.path })
    .from(activityWorks)
    .innerJoin(activities, and(eq(activities.tenantId, scope.tenantId), eq(activities.id, activityWorks.activityId)))
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, activities.orgUnitId)))
    .where(and(eq(activityWorks.tenantId, scope.tenantId), eq(activityWorks.id, id)))
  return row
}

/** Changes a work that stands in one of the states; undefined when it no longer does. */
export const updateWork = async (scope: Scope, id: string, from: ReadonlyArray<WorkRow['state']>, change: Partial<Omit<typeof activityWorks.$inferInsert, 'tenantId' | 'id'>>): Promise<WorkRow | undefined> => {
  const [row] = await scope.tx
    .update(activityWorks).set(change)
    .where(and(eq(activityWorks.tenantId, scope.tenantId), eq(activityWorks.id, id), inArray(activityWorks.state, [...from])))
    .returning()
  return row
}

const lines = (scope: Scope) =>
  scope.tx
    .select({ work: activityWorks, activityTitle: activities.title, activityKind: activities.kind, memberName: members.name, branchName: sql<string>`coalesce(${orgUnits.shortName}, '')` })
    .from(activityWorks)
    .innerJoin(activities, and(eq(activities.tenantId, scope.tenantId), eq(activities.id, activityWorks.activityId)))
    .innerJoin(members, and(eq(members.tenantId, scope.tenantId), eq(members.id, activityWorks.memberId)))
    .leftJoin(affiliations, and(eq(affiliations.tenantId, scope.tenantId), eq(affiliations.memberId, activityWorks.memberId), isNull(affiliations.validTo)))
    .leftJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, affiliations.orgUnitId)))

/** Works of activities whose organization lies inside the subtrees, the latest first. */
export const listWorksInside = (scope: Scope, paths: readonly string[], states: ReadonlyArray<WorkRow['state']>, activityId?: string) => {
  const held = scope.tx.select({ id: orgUnits.id }).from(orgUnits).where(and(eq(orgUnits.tenantId, scope.tenantId), or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path))))) ?? sql`false`))
  return lines(scope)
    .where(and(eq(activityWorks.tenantId, scope.tenantId), inArray(activities.orgUnitId, held), inArray(activityWorks.state, [...states]), activityId === undefined ? undefined : eq(activityWorks.activityId, activityId)))
    .orderBy(desc(activityWorks.submittedAt), desc(activityWorks.id))
    .limit(200)
}

/** Works on show for somebody who stands in these organizations, the latest first. */
export const listShownWorks = (scope: Scope, unitIds: readonly string[], limit: number) =>
  lines(scope)
    .where(and(eq(activityWorks.tenantId, scope.tenantId), eq(activityWorks.state, 'shown'), inArray(activities.audienceUnitId, [...unitIds])))
    .orderBy(desc(activityWorks.reviewedAt), desc(activityWorks.id))
    .limit(limit)

/** One member's own works, of one activity or of all. */
export const listOwnWorks = (scope: Scope, memberId: string, activityId?: string): Promise<WorkRow[]> =>
  scope.tx
    .select().from(activityWorks)
    .where(and(eq(activityWorks.tenantId, scope.tenantId), eq(activityWorks.memberId, memberId), activityId === undefined ? undefined : eq(activityWorks.activityId, activityId)))
    .orderBy(desc(activityWorks.submittedAt))
    .limit(50)
