import type { Scope } from '@dangjian/db'
import { newId } from '@dangjian/kernel'
import { and, asc, eq } from 'drizzle-orm'
import { meetingSteps, type MeetingStepKind } from './tables.ts'

export type MeetingStepRow = typeof meetingSteps.$inferSelect

/** Appends a step by the acting person. */
export const addStep = async (scope: Scope, meetingId: string, kind: MeetingStepKind, note: string | null = null): Promise<void> => {
  await scope.tx.insert(meetingSteps).values({ tenantId: scope.tenantId, id: newId(), meetingId, kind, byName: scope.actor.name, accountId: scope.actor.accountId, at: scope.clock.now(), note })
}

/** Appends the same step to many meetings with one statement, under a name that people read. */
export const addSteps = async (scope: Scope, meetingIds: readonly string[], kind: MeetingStepKind, byName: string): Promise<void> => {
  const at = scope.clock.now()
  await scope.tx.insert(meetingSteps).values(meetingIds.map((meetingId) => ({ tenantId: scope.tenantId, id: newId(), meetingId, kind, byName, accountId: scope.actor.accountId, at, note: null })))
}

/** Steps of a meeting, oldest first. */
export const selectSteps = (scope: Scope, meetingId: string): Promise<MeetingStepRow[]> =>
  scope.tx.select().from(meetingSteps).where(and(eq(meetingSteps.tenantId, scope.tenantId), eq(meetingSteps.meetingId, meetingId))).orderBy(asc(meetingSteps.at), asc(meetingSteps.id))
