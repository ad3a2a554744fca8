import { pathRangeEnd, type Scope } from '@dangjian/db'
import { orgUnits, type OrgUnit } from '@dangjian/org'
import { and, asc, eq, gte, inArray, like, lt, or } from 'drizzle-orm'
import { meetingParticipants, meetings } from '../tables.ts'

/** Ids of the meetings on record that count for a year: of the organization, of a branch's groups, and joint ones it took part in; by day. */
export const selectYearbookIds = async (scope: Scope, unit: OrgUnit, year: number): Promise<string[]> => {
  const own = unit.kind === 'branch' ? and(gte(orgUnits.path, unit.path), lt(orgUnits.path, pathRangeEnd(unit.path))) : eq(orgUnits.id, unit.id)
  const joint = scope.tx
    .select({ id: meetingParticipants.meetingId })
    .from(meetingParticipants)
    .where(and(eq(meetingParticipants.tenantId, scope.tenantId), eq(meetingParticipants.orgUnitId, unit.id)))
  const rows = await scope.tx
    .select({ id: meetings.id })
    .from(meetings)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, meetings.tenantId), eq(orgUnits.id, meetings.orgUnitId)))
    .where(and(eq(meetings.tenantId, scope.tenantId), eq(orgUnits.tenantId, scope.tenantId), eq(meetings.status, 'held'), like(meetings.period, `${year}%`), or(own, inArray(meetings.id, joint))))
    .orderBy(asc(meetings.heldOn), asc(meetings.startsAt), asc(meetings.id))
  return rows.map(({ id }) => id)
}
