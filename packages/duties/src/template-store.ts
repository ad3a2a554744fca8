import type { Scope } from '@dangjian/db'
import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { checklistTemplates } from './tables.ts'

export type TemplateRow = typeof checklistTemplates.$inferSelect

const versionOf = (scope: Scope, key: string, version: number) =>
  and(eq(checklistTemplates.tenantId, scope.tenantId), eq(checklistTemplates.key, key), eq(checklistTemplates.version, version))

/** Adds a template; false when that version is already there. */
export const insertTemplate = async (scope: Scope, row: Omit<TemplateRow, 'tenantId'>): Promise<boolean> =>
  (await scope.tx.insert(checklistTemplates).values({ ...row, tenantId: scope.tenantId }).onConflictDoNothing({ target: [checklistTemplates.tenantId, checklistTemplates.key, checklistTemplates.version] }).returning({ key: checklistTemplates.key })).length > 0

/** One version of a template, withdrawn or not. */
export const selectTemplate = async (scope: Scope, key: string, version: number): Promise<TemplateRow | undefined> => {
  const [row] = await scope.tx.select().from(checklistTemplates).where(versionOf(scope, key, version))
  return row
}

/** Makes a withdrawn version available again; false when it was not withdrawn. */
export const returnTemplate = async (scope: Scope, key: string, version: number): Promise<boolean> =>
  (await scope.tx.update(checklistTemplates).set({ withdrawnAt: null }).where(and(versionOf(scope, key, version), isNotNull(checklistTemplates.withdrawnAt))).returning({ key: checklistTemplates.key })).length > 0

/** Withdraws every template of a plugin; returns how many. */
export const withdrawOf = async (scope: Scope, pluginId: string, at: Date): Promise<number> =>
  (await scope.tx
    .update(checklistTemplates)
    .set({ withdrawnAt: at })
    .where(and(eq(checklistTemplates.tenantId, scope.tenantId), eq(checklistTemplates.pluginId, pluginId), isNull(checklistTemplates.withdrawnAt)))
    .returning({ key: checklistTemplates.key })).length

/** Templates that are available, by plugin, key and version. */
export const selectTemplates = (scope: Scope): Promise<TemplateRow[]> =>
  scope.tx
    .select()
    .from(checklistTemplates)
    .where(and(eq(checklistTemplates.tenantId, scope.tenantId), isNull(checklistTemplates.withdrawnAt)))
    .orderBy(asc(checklistTemplates.pluginId), asc(checklistTemplates.key), asc(checklistTemplates.version))
