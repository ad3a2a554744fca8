import type { Scope } from '@dangjian/db'
import { and, asc, desc, eq } from 'drizzle-orm'
import { ruleSets } from './tables.ts'

type RuleSetRow = typeof ruleSets.$inferSelect

/** Adds a version; undefined when this version of the key is there already. */
export const insertRuleSet = async (scope: Scope, row: Omit<RuleSetRow, 'tenantId' | 'adoptedBy' | 'adoptedAt'>): Promise<RuleSetRow | undefined> => {
  const [added] = await scope.tx
    .insert(ruleSets)
    .values({ ...row, tenantId: scope.tenantId })
    .onConflictDoNothing({ target: [ruleSets.tenantId, ruleSets.key, ruleSets.version] })
    .returning()
  return added
}

export const findRuleSetVersion = async (scope: Scope, key: string, version: number): Promise<RuleSetRow | undefined> => {
  const [row] = await scope.tx
    .select()
    .from(ruleSets)
    .where(and(eq(ruleSets.tenantId, scope.tenantId), eq(ruleSets.key, key), eq(ruleSets.version, version)))
  return row
}

export const findRuleSet = async (scope: Scope, id: string): Promise<RuleSetRow | undefined> => {
  const [row] = await scope.tx.select().from(ruleSets).where(and(eq(ruleSets.tenantId, scope.tenantId), eq(ruleSets.id, id)))
  return row
}

/** All versions of a key, locked in one order, so that two adoptions at once come one after the other. */
export const lockVersions = (scope: Scope, key: string): Promise<RuleSetRow[]> =>
  scope.tx
    .select()
    .from(ruleSets)
    .where(and(eq(ruleSets.tenantId, scope.tenantId), eq(ruleSets.key, key)))
    .orderBy(asc(ruleSets.version))
    .for('update')

export const updateRuleSet = async (scope: Scope, id: string, change: Pick<RuleSetRow, 'status'> & Partial<RuleSetRow>): Promise<void> => {
  await scope.tx.update(ruleSets).set(change).where(and(eq(ruleSets.tenantId, scope.tenantId), eq(ruleSets.id, id)))
}

/** Newest version of each key first. */
export const selectRuleSets = (scope: Scope): Promise<RuleSetRow[]> =>
  scope.tx.select().from(ruleSets).where(eq(ruleSets.tenantId, scope.tenantId)).orderBy(asc(ruleSets.key), desc(ruleSets.version)).limit(500)
