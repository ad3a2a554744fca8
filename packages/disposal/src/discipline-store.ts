import { pathRangeEnd, type Scope } from '@dangjian/db'
import type { LocalDate } from '@dangjian/kernel'
import { orgUnits } from '@dangjian/org'
import { and, desc, eq, gt, gte, inArray, isNull, lt, lte, or } from 'drizzle-orm'
import { disciplinaryActions, memberRestrictions } from './tables.ts'

export type ActionRow = typeof disciplinaryActions.$inferSelect
export type RestrictionRow = typeof memberRestrictions.$inferSelect

/** A row of the register with its branch. */
export type Placed<Row> = Row & { readonly unitName: string; readonly unitPath: string }

const below = (paths: readonly string[]) => or(...paths.map((path) => and(gte(orgUnits.path, path), lt(orgUnits.path, pathRangeEnd(path)))))

/** Adds an action; false when the member's document is in the register. */
export const insertAction = async (scope: Scope, row: Omit<typeof disciplinaryActions.$inferInsert, 'tenantId'>): Promise<boolean> => {
  const rows = await scope.tx.insert(disciplinaryActions).values({ ...row, tenantId: scope.tenantId })
    .onConflictDoNothing({ target: [disciplinaryActions.tenantId, disciplinaryActions.memberId, disciplinaryActions.documentNumber] }).returning({ id: disciplinaryActions.id })
  return rows.length === 1
}

/** Actions of a member that stand, the latest first. */
export const actionsOfMember = (scope: Scope, memberId: string): Promise<ActionRow[]> =>
  scope.tx.select().from(disciplinaryActions)
    .where(and(eq(disciplinaryActions.tenantId, scope.tenantId), eq(disciplinaryActions.memberId, memberId), isNull(disciplinaryActions.revokedOn)))
    .orderBy(desc(disciplinaryActions.decidedOn), desc(disciplinaryActions.id))

/** One action with its branch. */
export const findAction = async (scope: Scope, id: string): Promise<Placed<ActionRow> | undefined> => {
  const [row] = await scope.tx.select({ item: disciplinaryActions, unitName: orgUnits.name, unitPath: orgUnits.path }).from(disciplinaryActions)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, disciplinaryActions.tenantId), eq(orgUnits.id, disciplinaryActions.orgUnitId)))
    .where(and(eq(disciplinaryActions.tenantId, scope.tenantId), eq(orgUnits.tenantId, scope.tenantId), eq(disciplinaryActions.id, id)))
  return row && { ...row.item, unitName: row.unitName, unitPath: row.unitPath }
}

/** The register below several subtrees, the latest first, 200 at most. */
export const selectActions = async (scope: Scope, paths: readonly string[]): Promise<Array<Placed<ActionRow>>> => {
  if (paths.length === 0) return []
  const rows = await scope.tx.select({ item: disciplinaryActions, unitName: orgUnits.name, unitPath: orgUnits.path }).from(disciplinaryActions)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, disciplinaryActions.tenantId), eq(orgUnits.id, disciplinaryActions.orgUnitId)))
    .where(and(eq(disciplinaryActions.tenantId, scope.tenantId), eq(orgUnits.tenantId, scope.tenantId), below(paths)))
    .orderBy(desc(disciplinaryActions.decidedOn), desc(disciplinaryActions.id)).limit(200)
  return rows.map(({ item, unitName, unitPath }) => ({ ...item, unitName, unitPath }))
}

/** Writes the report of execution, or the revocation; false when it was written before. */
export const markAction = async (scope: Scope, id: string, change: { executionReportedOn: LocalDate; executionReportedBy: string | null } | { revokedOn: LocalDate }): Promise<boolean> => {
  const open = 'revokedOn' in change ? isNull(disciplinaryActions.revokedOn) : isNull(disciplinaryActions.executionReportedOn)
  const rows = await scope.tx.update(disciplinaryActions).set(change)
    .where(and(eq(disciplinaryActions.tenantId, scope.tenantId), eq(disciplinaryActions.id, id), open)).returning({ id: disciplinaryActions.id })
  return rows.length === 1
}

/** Adds a restriction. */
export const insertRestriction = async (scope: Scope, row: Omit<typeof memberRestrictions.$inferInsert, 'tenantId'>): Promise<void> => {
  await scope.tx.insert(memberRestrictions).values({ ...row, tenantId: scope.tenantId })
}

/** Restrictions in force on a day. */
export const restrictionsInForce = async (scope: Scope, onDate: LocalDate, memberIds: readonly string[]): Promise<RestrictionRow[]> =>
  memberIds.length === 0
    ? []
    : scope.tx.select().from(memberRestrictions).where(
        and(
          eq(memberRestrictions.tenantId, scope.tenantId), inArray(memberRestrictions.memberId, [...memberIds]), lte(memberRestrictions.fromOn, onDate),
          or(isNull(memberRestrictions.untilOn), gt(memberRestrictions.untilOn, onDate)),
        ),
      )

/** One restriction with its branch. */
export const findRestriction = async (scope: Scope, id: string): Promise<Placed<RestrictionRow> | undefined> => {
  const [row] = await scope.tx.select({ item: memberRestrictions, unitName: orgUnits.name, unitPath: orgUnits.path }).from(memberRestrictions)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, memberRestrictions.tenantId), eq(orgUnits.id, memberRestrictions.orgUnitId)))
    .where(and(eq(memberRestrictions.tenantId, scope.tenantId), eq(orgUnits.tenantId, scope.tenantId), eq(memberRestrictions.id, id)))
  return row && { ...row.item, unitName: row.unitName, unitPath: row.unitPath }
}

/** Restrictions below several subtrees, the latest first, 200 at most. */
export const selectRestrictions = async (scope: Scope, paths: readonly string[]): Promise<Array<Placed<RestrictionRow>>> => {
  if (paths.length === 0) return []
  const rows = await scope.tx.select({ item: memberRestrictions, unitName: orgUnits.name, unitPath: orgUnits.path }).from(memberRestrictions)
    .innerJoin(orgUnits, and(eq(orgUnits.tenantId, memberRestrictions.tenantId), eq(orgUnits.id, memberRestrictions.orgUnitId)))
    .where(and(eq(memberRestrictions.tenantId, scope.tenantId), eq(orgUnits.tenantId, scope.tenantId), below(paths)))
    .orderBy(desc(memberRestrictions.fromOn), desc(memberRestrictions.id)).limit(200)
  return rows.map(({ item, unitName, unitPath }) => ({ ...item, unitName, unitPath }))
}

/** Ends a restriction on a day; false when it ends earlier already. */
export const endRestriction = async (scope: Scope, id: string, end: { on: LocalDate; by: string | null; reason: string }): Promise<boolean> => {
  const rows = await scope.tx.update(memberRestrictions).set({ untilOn: end.on, liftedBy: end.by, liftReason: end.reason })
    .where(and(eq(memberRestrictions.tenantId, scope.tenantId), eq(memberRestrictions.id, id), or(isNull(memberRestrictions.untilOn), gt(memberRestrictions.untilOn, end.on))))
    .returning({ id: memberRestrictions.id })
  return rows.length === 1
}

/** Ends every restriction that rests on a revoked action. */
export const endRestrictionsOf = async (scope: Scope, actionId: string, end: { on: LocalDate; by: string | null; reason: string }): Promise<void> => {
  await scope.tx.update(memberRestrictions).set({ untilOn: end.on, liftedBy: end.by, liftReason: end.reason })
    .where(and(eq(memberRestrictions.tenantId, scope.tenantId), eq(memberRestrictions.actionId, actionId), or(isNull(memberRestrictions.untilOn), gt(memberRestrictions.untilOn, end.on))))
}
