import { pathRangeEnd, type Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { orgUnits } from '@dangjian/org'
import { and, asc, desc, eq, gte, inArray, isNull, lt, or, sql, type SQL } from 'drizzle-orm'
import { missionReturns, missions, temporaryBranches } from '../tables.ts'

export type MissionRow = typeof missions.$inferSelect
export type TemporaryBranchRow = typeof temporaryBranches.$inferSelect
export type MissionReturnRow = typeof missionReturns.$inferSelect

export const insertMission = async (scope: Scope, row: Omit<typeof missions.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(missions).values({ ...row, tenantId: scope.tenantId })
}

export const selectMission = async (scope: Scope, id: string): Promise<MissionRow | undefined> => {
  const [row] = await scope.tx.select().from(missions).where(and(eq(missions.tenantId, scope.tenantId), eq(missions.id, id)))
  return row
}

/** Makes acts on one mission wait for each other. */
export const lockMission = async (scope: Scope, id: string): Promise<MissionRow | undefined> => {
  const [row] = await scope.tx.select().from(missions).where(and(eq(missions.tenantId, scope.tenantId), eq(missions.id, id))).for('update')
  return row
}

const insidePaths = (paths: readonly string[]): SQL =>
  or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path))))) ?? sql`false`

/** Missions led from inside the subtrees, and those named by id; running ones first, the latest first. */
export const listMissionRows = (scope: Scope, paths: readonly string[], alsoIds: readonly string[]): Promise<MissionRow[]> =>
  scope.tx
    .select({
      tenantId: missions.tenantId, id: missions.id, orgUnitId: missions.orgUnitId, kind: missions.kind, name: missions.name, place: missions.place, startsOn: missions.startsOn,
      plannedTo: missions.plannedTo, taskDocument: missions.taskDocument, endedOn: missions.endedOn, createdBy: missions.createdBy, createdAt: missions.createdAt,
    })
    .from(missions)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, scope.tenantId), eq(orgUnits.id, missions.orgUnitId)))
    .where(and(eq(missions.tenantId, scope.tenantId), or(insidePaths(paths), alsoIds.length === 0 ? undefined : inArray(missions.id, [...alsoIds]))))
    .orderBy(desc(isNull(missions.endedOn)), desc(missions.startsOn), desc(missions.id))
    .limit(500)

export const setMissionEnd = async (scope: Scope, id: string, endedOn: LocalDate): Promise<void> => {
  await scope.tx.update(missions).set({ endedOn }).where(and(eq(missions.tenantId, scope.tenantId), eq(missions.id, id)))
}

/** False when the mission has a branch that stands or is asked for. */
export const insertTemporaryBranch = async (scope: Scope, row: Omit<typeof temporaryBranches.$inferInsert, 'tenantId'>): Promise<boolean> => {
  const rows = await scope.tx
    .insert(temporaryBranches)
    .values({ ...row, tenantId: scope.tenantId })
    .onConflictDoNothing({ target: [temporaryBranches.tenantId, temporaryBranches.missionId], where: inArray(temporaryBranches.state, ['proposed', 'standing']) })
    .returning({ id: temporaryBranches.id })
  return rows.length === 1
}

export const lockTemporaryBranch = async (scope: Scope, id: string): Promise<TemporaryBranchRow | undefined> => {
  const [row] = await scope.tx.select().from(temporaryBranches).where(and(eq(temporaryBranches.tenantId, scope.tenantId), eq(temporaryBranches.id, id))).for('update')
  return row
}

export const updateTemporaryBranch = async (scope: Scope, id: string, change: Partial<Omit<TemporaryBranchRow, 'tenantId' | 'id'>>): Promise<void> => {
  await scope.tx.update(temporaryBranches).set(change).where(and(eq(temporaryBranches.tenantId, scope.tenantId), eq(temporaryBranches.id, id)))
}

/** Branches of the missions, the latest request of each first. */
export const listTemporaryBranches = (scope: Scope, missionIds: readonly string[]): Promise<TemporaryBranchRow[]> =>
  missionIds.length === 0
    ? Promise.resolve([])
    : scope.tx
        .select()
        .from(temporaryBranches)
        .where(and(eq(temporaryBranches.tenantId, scope.tenantId), inArray(temporaryBranches.missionId, [...missionIds])))
        .orderBy(desc(temporaryBranches.proposedAt), desc(temporaryBranches.id))

/** Temporary branches behind units of the tree. */
export const branchesOfUnits = (scope: Scope, orgUnitIds: readonly string[]): Promise<TemporaryBranchRow[]> =>
  orgUnitIds.length === 0
    ? Promise.resolve([])
    : scope.tx.select().from(temporaryBranches).where(and(eq(temporaryBranches.tenantId, scope.tenantId), inArray(temporaryBranches.orgUnitId, [...orgUnitIds])))

export const insertReturns = async (scope: Scope, rows: ReadonlyArray<Omit<typeof missionReturns.$inferInsert, 'tenantId'>>): Promise<void> => {
  if (rows.length > 0) await scope.tx.insert(missionReturns).values(rows.map((row) => ({ ...row, tenantId: scope.tenantId })))
}

export const listReturnsOfMission = (scope: Scope, missionId: string): Promise<MissionReturnRow[]> =>
  scope.tx.select().from(missionReturns).where(and(eq(missionReturns.tenantId, scope.tenantId), eq(missionReturns.missionId, missionId))).orderBy(asc(missionReturns.id))

/** What members brought home to these branches, the latest first. */
export const listReturnsOfHomes = (scope: Scope, homeUnitIds: readonly string[]): Promise<MissionReturnRow[]> =>
  scope.tx
    .select()
    .from(missionReturns)
    .where(and(eq(missionReturns.tenantId, scope.tenantId), inArray(missionReturns.homeUnitId, [...homeUnitIds])))
    .orderBy(desc(missionReturns.attachedTo), desc(missionReturns.id))
    .limit(500)

export const listReturnsOfMember = (scope: Scope, memberId: string): Promise<MissionReturnRow[]> =>
  scope.tx.select().from(missionReturns).where(and(eq(missionReturns.tenantId, scope.tenantId), eq(missionReturns.memberId, memberId))).orderBy(desc(missionReturns.attachedTo))
