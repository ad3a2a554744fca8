import type { Scope } from '@dangjian/db'
import { orgUnits } from '@dangjian/org'
import { and, asc, eq } from 'drizzle-orm'
import { meetingParticipants } from './tables.ts'

/** A branch that holds a meeting together with its host. */
export interface Participant {
  readonly orgUnitId: string
  readonly name: string
  readonly path: string
}

/** Branches that hold a meeting with its host, in their order; empty for a meeting of one organization. */
export const selectParticipants = (scope: Scope, meetingId: string): Promise<Participant[]> =>
  scope.tx
    .select({ orgUnitId: meetingParticipants.orgUnitId, name: orgUnits.name, path: orgUnits.path })
    .from(meetingParticipants)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, meetingParticipants.tenantId), eq(orgUnits.id, meetingParticipants.orgUnitId)))
    .where(and(eq(meetingParticipants.tenantId, scope.tenantId), eq(orgUnits.tenantId, scope.tenantId), eq(meetingParticipants.meetingId, meetingId)))
    .orderBy(asc(meetingParticipants.position))

/** Writes which branches hold a meeting with its host. */
export const insertParticipants = async (scope: Scope, meetingId: string, orgUnitIds: readonly string[]): Promise<void> => {
  if (orgUnitIds.length > 0) await scope.tx.insert(meetingParticipants).values(orgUnitIds.map((orgUnitId, position) => ({ tenantId: scope.tenantId, meetingId, orgUnitId, position })))
}
