import type { Tx } from '@dangjian/db'
import { and, eq } from 'drizzle-orm'
import { tenantSettings } from './tables.ts'

/** One setting; undefined when it was never set. */
export const findSetting = async (tx: Tx, tenantId: string, key: string): Promise<{ value: unknown; version: number } | undefined> => {
  const [row] = await tx
    .select({ value: tenantSettings.value, version: tenantSettings.version })
    .from(tenantSettings)
    .where(and(eq(tenantSettings.tenantId, tenantId), eq(tenantSettings.key, key)))
  return row
}

/** Writes the first version; false when there is one already. */
export const insertSetting = async (tx: Tx, tenantId: string, key: string, value: unknown): Promise<boolean> => {
  const target = [tenantSettings.tenantId, tenantSettings.key]
  const rows = await tx.insert(tenantSettings).values({ tenantId, key, value, version: 1 }).onConflictDoNothing({ target }).returning({ key: tenantSettings.key })
  return rows.length > 0
}

/** Writes the version after `version`; false when somebody was faster. */
export const replaceSetting = async (tx: Tx, tenantId: string, key: string, value: unknown, version: number): Promise<boolean> => {
  const same = and(eq(tenantSettings.tenantId, tenantId), eq(tenantSettings.key, key), eq(tenantSettings.version, version))
  const rows = await tx.update(tenantSettings).set({ value, version: version + 1 }).where(same).returning({ key: tenantSettings.key })
  return rows.length > 0
}
