import { pathRangeEnd, type Scope } from '@dangjian/db'
import { idsOfPath, orgUnits } from '@dangjian/org'
import { and, asc, desc, eq, gte, ilike, inArray, lt, max, min, or, sql, type SQL } from 'drizzle-orm'
import { activities, activityEnrolments, activityQuotas, activitySessions, type ActivityKind } from './tables.ts'

export type ActivityRow = typeof activities.$inferSelect
export type SessionRow = typeof activitySessions.$inferSelect
export type QuotaRow = typeof activityQuotas.$inferSelect

export const insertActivity = async (scope: Scope, row: Omit<typeof activities.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(activities).values({ ...row, tenantId: scope.tenantId })
}

export const insertSessions = async (scope: Scope, rows: ReadonlyArray<Omit<typeof activitySessions.$inferInsert, 'tenantId'>>): Promise<void> => {
  await scope.tx.insert(activitySessions).values(rows.map((row) => ({ ...row, tenantId: scope.tenantId })))
}

export const insertQuotas = async (scope: Scope, rows: ReadonlyArray<Omit<typeof activityQuotas.$inferInsert, 'tenantId'>>): Promise<void> => {
  if (rows.length > 0) await scope.tx.insert(activityQuotas).values(rows.map((row) => ({ ...row, tenantId: scope.tenantId })))
}

const ofActivity = (scope: Scope, id: string) => and(eq(activities.tenantId, scope.tenantId), eq(activities.id, id))

/** An activity with its organization; `lock` makes acts on it wait for each other. */
export const findActivity = async (scope: Scope, id: string): Promise<{ activity: ActivityRow; unitName: string; path: string } | undefined> => {
  const [row] = await scope.tx
    .select({ activity: activities, unitName: orgUnits.name, path: orgUnits.path })
    .from(activities)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, activities.orgUnitId)))
    .where(ofActivity(scope, id))
  return row
}

/** Changes an activity and raises its version; the row stays locked until the transaction ends. */
export const updateActivity = async (scope: Scope, id: string, change: Partial<Omit<typeof activities.$inferInsert, 'tenantId' | 'id'>>): Promise<ActivityRow | undefined> => {
  const [row] = await scope.tx.update(activities).set({ ...change, version: sql`${activities.version} + 1` }).where(ofActivity(scope, id)).returning()
  return row
}

export const listSessions = (scope: Scope, activityIds: readonly string[]): Promise<SessionRow[]> =>
  activityIds.length === 0
    ? Promise.resolve([])
    : scope.tx.select().from(activitySessions).where(and(eq(activitySessions.tenantId, scope.tenantId), inArray(activitySessions.activityId, [...activityIds]))).orderBy(asc(activitySessions.startsAt), asc(activitySessions.position))

/** A session with everybody else who would act on it waiting. */
export const lockSession = async (scope: Scope, id: string): Promise<SessionRow | undefined> => {
  const [row] = await scope.tx.select().from(activitySessions).where(and(eq(activitySessions.tenantId, scope.tenantId), eq(activitySessions.id, id))).for('update')
  return row
}

export const updateSession = async (scope: Scope, id: string, change: Partial<Omit<typeof activitySessions.$inferInsert, 'tenantId' | 'id'>>): Promise<void> => {
  await scope.tx.update(activitySessions).set(change).where(and(eq(activitySessions.tenantId, scope.tenantId), eq(activitySessions.id, id)))
}

export const listQuotas = (scope: Scope, sessionIds: readonly string[]): Promise<QuotaRow[]> =>
  sessionIds.length === 0
    ? Promise.resolve([])
    : scope.tx.select().from(activityQuotas).where(and(eq(activityQuotas.tenantId, scope.tenantId), inArray(activityQuotas.sessionId, [...sessionIds]))).orderBy(asc(activityQuotas.sessionId), asc(activityQuotas.position))

export interface ActivityFilter {
  readonly kinds: readonly ActivityKind[]
  /** Sessions that begin on `[from, to)`. */
  readonly from: Date
  readonly to: Date
  readonly text: string | undefined
}

const inside = (paths: readonly string[]): SQL => or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path))))) ?? sql`false`
const reachable = (paths: readonly string[]): SQL => {
  const above = [...new Set(paths.flatMap(idsOfPath))]
  return above.length === 0 ? inside(paths) : (or(inside(paths), inArray(activities.audienceUnitId, above)) ?? sql`false`)
}
const contains = (text: string): string => `%${text.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`

/** Activities held inside the subtrees, or for an organization above them, in a span, the latest first, with what is counted on a list. */
export const listActivityRows = (scope: Scope, paths: readonly string[], { kinds, from, to, text }: ActivityFilter) => {
  const spans = scope.tx
    .select({ activityId: activitySessions.activityId, begins: min(activitySessions.startsAt).as('begins'), ends: max(activitySessions.endsAt).as('ends'), places: sql<number>`sum(${activitySessions.places})::int`.as('places'), sessions: sql<number>`count(*)::int`.as('sessions'), recorded: sql<number>`count(${activitySessions.recordedAt})::int`.as('recorded') })
    .from(activitySessions).where(eq(activitySessions.tenantId, scope.tenantId)).groupBy(activitySessions.activityId).as('spans')
  const people = scope.tx
    .select({
      activityId: activityEnrolments.activityId, enrolled: sql<number>`(count(*) filter (where ${activityEnrolments.state} = 'enrolled'))::int`.as('enrolled'),
      waiting: sql<number>`(count(*) filter (where ${activityEnrolments.state} = 'waiting'))::int`.as('waiting'), present: sql<number>`(count(*) filter (where ${activityEnrolments.attendance} = 'present'))::int`.as('present'),
    })
    .from(activityEnrolments).where(eq(activityEnrolments.tenantId, scope.tenantId)).groupBy(activityEnrolments.activityId).as('people')
  return scope.tx
    .select({
      activity: activities, unitName: orgUnits.shortName, begins: spans.begins, ends: spans.ends, places: spans.places, sessions: spans.sessions, recorded: spans.recorded,
      enrolled: sql<number>`coalesce(${people.enrolled}, 0)`, waiting: sql<number>`coalesce(${people.waiting}, 0)`, present: sql<number>`coalesce(${people.present}, 0)`,
    })
    .from(activities)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, activities.orgUnitId)))
    .innerJoin(spans, eq(spans.activityId, activities.id))
    .leftJoin(people, eq(people.activityId, activities.id))
    .where(and(eq(activities.tenantId, scope.tenantId), reachable(paths), inArray(activities.kind, [...kinds]), sql`${spans.ends} >= ${from.toISOString()}::timestamptz`, sql`${spans.begins} < ${to.toISOString()}::timestamptz`, text === undefined ? undefined : ilike(activities.title, contains(text))))
    .orderBy(desc(spans.begins), desc(activities.id))
    .limit(300)
}

/** Activities that a member may see: for an organization above them, not cancelled long ago; the nearest first. */
export const listActivitiesFor = (scope: Scope, unitIds: readonly string[], endsAfter: Date): Promise<ActivityRow[]> =>
  unitIds.length === 0
    ? Promise.resolve([])
    : scope.tx
        .select()
        .from(activities)
        .where(and(
          eq(activities.tenantId, scope.tenantId), inArray(activities.audienceUnitId, [...unitIds]),
          sql`exists (select 1 from ${activitySessions} where ${activitySessions.tenantId} = ${scope.tenantId} and ${activitySessions.activityId} = ${activities.id} and ${activitySessions.endsAt} >= ${endsAfter.toISOString()}::timestamptz)`,
        ))
        .orderBy(asc(activities.enrolUntil), asc(activities.id))
        .limit(50)
