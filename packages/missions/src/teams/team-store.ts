import { pathRangeEnd, type Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { members } from '@dangjian/members'
import { orgUnits } from '@dangjian/org'
import { and, asc, desc, eq, gte, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import { vanguardDeeds, vanguardTeamMembers, vanguardTeams } from '../tables.ts'

export type TeamRow = typeof vanguardTeams.$inferSelect
export type DeedRow = typeof vanguardDeeds.$inferSelect

export const insertTeam = async (scope: Scope, row: Omit<typeof vanguardTeams.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(vanguardTeams).values({ ...row, tenantId: scope.tenantId })
}

export const selectTeam = async (scope: Scope, id: string): Promise<TeamRow | undefined> => {
  const [row] = await scope.tx.select().from(vanguardTeams).where(and(eq(vanguardTeams.tenantId, scope.tenantId), eq(vanguardTeams.id, id)))
  return row
}

/** Makes acts on one team wait for each other. */
export const lockTeam = async (scope: Scope, id: string): Promise<TeamRow | undefined> => {
  const [row] = await scope.tx.select().from(vanguardTeams).where(and(eq(vanguardTeams.tenantId, scope.tenantId), eq(vanguardTeams.id, id))).for('update')
  return row
}

export const setTeamEnd = async (scope: Scope, id: string, endedOn: LocalDate): Promise<void> => {
  await scope.tx.update(vanguardTeams).set({ endedOn }).where(and(eq(vanguardTeams.tenantId, scope.tenantId), eq(vanguardTeams.id, id)))
  await scope.tx
    .update(vanguardTeamMembers)
    .set({ leftOn: sql`greatest(${vanguardTeamMembers.joinedOn}, ${endedOn}::date)` })
    .where(and(eq(vanguardTeamMembers.tenantId, scope.tenantId), eq(vanguardTeamMembers.teamId, id), isNull(vanguardTeamMembers.leftOn)))
}

export const teamsOfMission = (scope: Scope, missionId: string): Promise<TeamRow[]> =>
  scope.tx.select().from(vanguardTeams).where(and(eq(vanguardTeams.tenantId, scope.tenantId), eq(vanguardTeams.missionId, missionId))).orderBy(asc(vanguardTeams.startedOn), asc(vanguardTeams.id))

/** Teams led from inside the subtrees, running ones first, with how many people and deeds each has. */
export const listTeamRows = (scope: Scope, paths: readonly string[]) =>
  scope.tx
    .select({
      id: vanguardTeams.id, missionId: vanguardTeams.missionId, orgUnitId: vanguardTeams.orgUnitId, orgUnitName: orgUnits.name, name: vanguardTeams.name, task: vanguardTeams.task,
      leaderMemberId: vanguardTeams.leaderMemberId, startedOn: vanguardTeams.startedOn, plannedTo: vanguardTeams.plannedTo, endedOn: vanguardTeams.endedOn,
      people: sql<number>`(select count(*)::int from ${vanguardTeamMembers} where ${vanguardTeamMembers.tenantId} = ${scope.tenantId} and ${vanguardTeamMembers.teamId} = ${vanguardTeams.id})`,
      deeds: sql<number>`(select count(*)::int from ${vanguardDeeds} where ${vanguardDeeds.tenantId} = ${scope.tenantId} and ${vanguardDeeds.teamId} = ${vanguardTeams.id})`,
    })
    .from(vanguardTeams)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, vanguardTeams.orgUnitId)))
    .where(and(eq(vanguardTeams.tenantId, scope.tenantId), or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path))))) ?? sql`false`))
    .orderBy(desc(isNull(vanguardTeams.endedOn)), desc(vanguardTeams.startedOn), desc(vanguardTeams.id))
    .limit(500)

/** False for whoever is in the team already. */
export const insertTeamMember = async (scope: Scope, row: { teamId: string; memberId: string; joinedOn: LocalDate }): Promise<boolean> => {
  const rows = await scope.tx.insert(vanguardTeamMembers).values({ ...row, tenantId: scope.tenantId }).onConflictDoNothing({ target: [vanguardTeamMembers.tenantId, vanguardTeamMembers.teamId, vanguardTeamMembers.memberId] }).returning({ memberId: vanguardTeamMembers.memberId })
  return rows.length === 1
}

export const listTeamMembers = (scope: Scope, teamIds: readonly string[]) =>
  teamIds.length === 0
    ? Promise.resolve([])
    : scope.tx
        .select({
          teamId: vanguardTeamMembers.teamId, memberId: members.id, name: members.name, namePinyin: members.namePinyin, joinedOn: vanguardTeamMembers.joinedOn, leftOn: vanguardTeamMembers.leftOn,
        })
        .from(vanguardTeamMembers)
        .innerJoin(members, and(eq(members.tenantId, scope.tenantId), eq(members.id, vanguardTeamMembers.memberId)))
        .where(and(eq(vanguardTeamMembers.tenantId, scope.tenantId), inArray(vanguardTeamMembers.teamId, [...teamIds])))
        .orderBy(asc(members.namePinyin), asc(members.id))

export const insertDeed = async (scope: Scope, row: Omit<typeof vanguardDeeds.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(vanguardDeeds).values({ ...row, tenantId: scope.tenantId })
}

/** Deeds of a team with the names of who did them, in order of day. */
export const listDeeds = (scope: Scope, teamIds: readonly string[]) =>
  teamIds.length === 0
    ? Promise.resolve([])
    : scope.tx
        .select({
          id: vanguardDeeds.id, teamId: vanguardDeeds.teamId, memberId: vanguardDeeds.memberId, memberName: members.name, doneOn: vanguardDeeds.doneOn, text: vanguardDeeds.text,
          recordedBy: vanguardDeeds.recordedBy,
        })
        .from(vanguardDeeds)
        .innerJoin(members, and(eq(members.tenantId, scope.tenantId), eq(members.id, vanguardDeeds.memberId)))
        .where(and(eq(vanguardDeeds.tenantId, scope.tenantId), inArray(vanguardDeeds.teamId, [...teamIds])))
        .orderBy(desc(vanguardDeeds.doneOn), desc(vanguardDeeds.id))

/** Deeds of every team of a mission, in order of day, with the team's name. */
export const deedsOfMission = (scope: Scope, missionId: string): Promise<Array<{ memberId: string; doneOn: string; text: string; team: string }>> =>
  scope.tx
    .select({ memberId: vanguardDeeds.memberId, doneOn: vanguardDeeds.doneOn, text: vanguardDeeds.text, team: vanguardTeams.name })
    .from(vanguardDeeds)
    .innerJoin(vanguardTeams, and(eq(vanguardTeams.tenantId, scope.tenantId), eq(vanguardTeams.id, vanguardDeeds.teamId)))
    .where(and(eq(vanguardDeeds.tenantId, scope.tenantId), eq(vanguardTeams.missionId, missionId)))
    .orderBy(asc(vanguardDeeds.doneOn), asc(vanguardDeeds.id))

/** Teams of one member, the latest first. */
export const teamsOfMember = (scope: Scope, memberId: string): Promise<Array<Pick<TeamRow, 'id' | 'name' | 'task' | 'startedOn' | 'plannedTo' | 'endedOn' | 'leaderMemberId'>>> =>
  scope.tx
    .select({
      id: vanguardTeams.id, name: vanguardTeams.name, task: vanguardTeams.task, startedOn: vanguardTeams.startedOn, plannedTo: vanguardTeams.plannedTo, endedOn: vanguardTeams.endedOn,
      leaderMemberId: vanguardTeams.leaderMemberId,
    })
    .from(vanguardTeamMembers)
    .innerJoin(vanguardTeams, and(eq(vanguardTeams.tenantId, scope.tenantId), eq(vanguardTeams.id, vanguardTeamMembers.teamId)))
    .where(and(eq(vanguardTeamMembers.tenantId, scope.tenantId), eq(vanguardTeamMembers.memberId, memberId)))
    .orderBy(desc(vanguardTeams.startedOn))
    .limit(100)

