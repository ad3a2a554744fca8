import type { Tx } from '@dangjian/db'
import { and, eq } from 'drizzle-orm'
import { pluginSwitches } from './tables.ts'

/** A tenant's own switch of one plugin. */
export type PluginSwitchRow = typeof pluginSwitches.$inferSelect

/** All own switches of a tenant. */
export const selectSwitches = (tx: Tx, tenantId: string): Promise<PluginSwitchRow[]> => tx.select().from(pluginSwitches).where(eq(pluginSwitches.tenantId, tenantId))

/** One own switch, locked until the transaction ends; undefined before the first switching. */
export const lockSwitch = async (tx: Tx, tenantId: string, pluginId: string): Promise<PluginSwitchRow | undefined> => {
  const [row] = await tx.select().from(pluginSwitches).where(and(eq(pluginSwitches.tenantId, tenantId), eq(pluginSwitches.pluginId, pluginId))).for('update')
  return row
}

/** Makes sure that there is a row to lock, switched off: two first switchings at once then wait for each other. */
export const ensureSwitch = async (tx: Tx, row: PluginSwitchRow): Promise<void> => {
  await tx.insert(pluginSwitches).values(row).onConflictDoNothing({ target: [pluginSwitches.tenantId, pluginSwitches.pluginId] })
}

/** Replaces the row. */
export const updateSwitch = async (tx: Tx, { tenantId, pluginId, ...values }: PluginSwitchRow): Promise<void> => {
  await tx.update(pluginSwitches).set(values).where(and(eq(pluginSwitches.tenantId, tenantId), eq(pluginSwitches.pluginId, pluginId)))
}
