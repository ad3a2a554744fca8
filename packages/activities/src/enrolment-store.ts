import type { Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { and, asc, desc, eq, gte, inArray, lt, ne, sql } from 'drizzle-orm'
import { activities, activityEnrolments, activitySessions, type ActivityAttendance } from './tables.ts'

export type EnrolmentRow = typeof activityEnrolments.$inferSelect
export type NewEnrolment = Omit<typeof activityEnrolments.$inferInsert, 'tenantId'>

/** Enrols; whoever is in the activity already is left out of the answer. */
export const insertEnrolments = async (scope: Scope, rows: readonly NewEnrolment[]): Promise<Set<string>> => {
  if (rows.length === 0) return new Set()
  const added = await scope.tx.insert(activityEnrolments).values(rows.map((row) => ({ ...row, tenantId: scope.tenantId }))).onConflictDoNothing({ target: [activityEnrolments.tenantId, activityEnrolments.activityId, activityEnrolments.memberId], where: sql`state <> 'withdrawn' and member_id is not null` }).returning({ id: activityEnrolments.id })
  return new Set(added.map(({ id }) => id))
}

/** Everybody in a session who has not withdrawn, in order of enrolment. */
export const listEnrolments = (scope: Scope, sessionIds: readonly string[]): Promise<EnrolmentRow[]> =>
  sessionIds.length === 0
    ? Promise.resolve([])
    : scope.tx
        .select()
        .from(activityEnrolments)
        .where(and(eq(activityEnrolments.tenantId, scope.tenantId), inArray(activityEnrolments.sessionId, [...sessionIds]), ne(activityEnrolments.state, 'withdrawn')))
        .orderBy(asc(activityEnrolments.sessionId), asc(activityEnrolments.queue))

export const findEnrolment = async (scope: Scope, id: string): Promise<EnrolmentRow | undefined> => {
  const [row] = await scope.tx.select().from(activityEnrolments).where(and(eq(activityEnrolments.tenantId, scope.tenantId), eq(activityEnrolments.id, id)))
  return row
}

/** The open enrolments of one member, by activity. */
export const ownEnrolments = (scope: Scope, memberId: string, activityIds: readonly string[]): Promise<EnrolmentRow[]> =>
  activityIds.length === 0
    ? Promise.resolve([])
    : scope.tx
        .select()
        .from(activityEnrolments)
        .where(and(eq(activityEnrolments.tenantId, scope.tenantId), eq(activityEnrolments.memberId, memberId), inArray(activityEnrolments.activityId, [...activityIds]), ne(activityEnrolments.state, 'withdrawn')))

/** Gives places to people who wait; `promotedAt` is set for those who had waited before. */
export const promoteEnrolments = async (scope: Scope, ids: readonly string[], promotedAt: Date | null): Promise<void> => {
  if (ids.length === 0) return
  await scope.tx
    .update(activityEnrolments)
    .set({ state: 'enrolled', promotedAt })
    .where(and(eq(activityEnrolments.tenantId, scope.tenantId), inArray(activityEnrolments.id, [...ids]), eq(activityEnrolments.state, 'waiting')))
}

/** False for somebody who has withdrawn already. */
export const withdrawEnrolment = async (scope: Scope, id: string, reason: string | null): Promise<boolean> => {
  const rows = await scope.tx
    .update(activityEnrolments)
    .set({ state: 'withdrawn', withdrawnAt: scope.clock.now(), withdrawReason: reason })
    .where(and(eq(activityEnrolments.tenantId, scope.tenantId), eq(activityEnrolments.id, id), ne(activityEnrolments.state, 'withdrawn')))
    .returning({ id: activityEnrolments.id })
  return rows.length === 1
}

/** How people took part, with one statement. */
export const setAttendance = async (scope: Scope, heldOn: LocalDate, lines: ReadonlyArray<{ id: string; attendance: ActivityAttendance; hourTenths: number; certificateNumber: string | null }>): Promise<void> => {
  if (lines.length === 0) return
  const json = JSON.stringify(lines)
  await scope.tx.execute(sql`
    update ${activityEnrolments} set attendance = given.attendance, hour_tenths = given."hourTenths", certificate_number = given."certificateNumber", held_on = ${heldOn}::date
    from jsonb_to_recordset(${json}::jsonb) as given (id uuid, attendance text, "hourTenths" integer, "certificateNumber" text)
    where ${activityEnrolments.tenantId} = ${scope.tenantId} and ${activityEnrolments.id} = given.id`)
}

/** What members took part in on `[from, to)`. */
export const attendedBetween = (scope: Scope, memberIds: readonly string[], from: LocalDate, to: LocalDate) =>
  memberIds.length === 0
    ? Promise.resolve([])
    : scope.tx
        .select({ memberId: activityEnrolments.memberId, kind: activities.kind, title: activities.title, heldOn: activityEnrolments.heldOn, hourTenths: activityEnrolments.hourTenths })
        .from(activityEnrolments)
        .innerJoin(activities, and(eq(activities.tenantId, scope.tenantId), eq(activities.id, activityEnrolments.activityId)))
        .where(and(
          eq(activityEnrolments.tenantId, scope.tenantId), inArray(activityEnrolments.memberId, [...memberIds]), eq(activityEnrolments.attendance, 'present'),
          gte(activityEnrolments.heldOn, from), lt(activityEnrolments.heldOn, to),
        ))

/** What a member was enrolled in before a moment, the latest first. */
export const pastOf = (scope: Scope, memberId: string, before: Date, limit: number) =>
  scope.tx
    .select({ activity: activities, session: activitySessions, enrolment: activityEnrolments })
    .from(activityEnrolments)
    .innerJoin(activitySessions, and(eq(activitySessions.tenantId, scope.tenantId), eq(activitySessions.id, activityEnrolments.sessionId)))
    .innerJoin(activities, and(eq(activities.tenantId, scope.tenantId), eq(activities.id, activityEnrolments.activityId)))
    .where(and(eq(activityEnrolments.tenantId, scope.tenantId), eq(activityEnrolments.memberId, memberId), eq(activityEnrolments.state, 'enrolled'), lt(activitySessions.endsAt, before)))
    .orderBy(desc(activitySessions.startsAt), desc(activityEnrolments.id))
    .limit(limit)
