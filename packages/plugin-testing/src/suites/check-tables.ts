import type { PluginManifest } from '@dangjian/plugin-kit'
import { pluginSchemaName, type PluginServer } from '@dangjian/plugin-kit/server'
import { getTableConfig } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { insertOf, tableName } from '../fill-row.ts'
import { testHost, type PluginTestHost } from '../test-host.ts'

const rawError = (error: unknown): string => (error instanceof Error ? `${error.message} ${rawError(error.cause)}` : '')

/** Every table: in the plugin's schema, as the migrations make it, and closed to other tenants on a real server. */
export const checkTables = (manifest: PluginManifest, server: PluginServer): void => {
  const tables = Object.values(server.tables)
  const schema = pluginSchemaName(manifest.id)
  let host: PluginTestHost
  beforeAll(async () => {
    host = await testHost(manifest, server)
  })
  afterAll(() => host.close())
  const ids = (): { home: string; other: string } => ({ home: host.world.home.tenant.id, other: host.world.other.tenant.id })

  it('lie in the plugin’s own schema and start with the tenant', () => {
    expect(tables.map((table) => getTableConfig(table)).filter((table) => table.schema !== schema || table.columns[0]?.name !== 'tenant_id').map(({ name }) => name)).toEqual([])
    if (tables.length > 0) expect(server.migrations, 'tables need a folder of migrations').not.toBeNull()
  })

  it('are exactly those that the migrations make, column by column', async () => {
    const rows = await host.test.admin<{ column: string }[]>`
      select table_name || '.' || column_name as column from information_schema.columns where table_schema = ${schema} order by 1`
    const declared = tables.flatMap((table) => getTableConfig(table).columns.map((column) => `${getTableConfig(table).name}.${column.name}`))
    expect(rows.map(({ column }) => column).toSorted()).toEqual(declared.toSorted())
  })

  describe.each(tables.map((table) => [getTableConfig(table).name, table] as const))('%s', (_name, table) => {
    const name = tableName(table)

    beforeAll(async () => {
      // Rows are made up column by column, so keys to other tables and checks are set aside for them; the policies are not.
      await host.test.admin.begin(async (admin) => {
        const checks = await admin<{ name: string }[]>`select conname as name from pg_constraint where conrelid = ${name}::regclass and contype = 'c'`
        for (const check of checks) await admin.unsafe(`alter table ${name} drop constraint "${check.name}"`)
        await admin.unsafe('set local session_replication_role = replica')
        for (const [tenantId, seed] of [[ids().home, 1], [ids().other, 2]] as const) {
          const row = insertOf(table, tenantId, seed)
          await admin.unsafe(row.sql, row.values)
        }
      })
    })

    it('shows a tenant its own rows alone', async () => {
      const seen = await host.inTenant(host.world.home, (scope) => scope.tx.execute(sql.raw(`select tenant_id from ${name}`)))
      expect([...seen]).toEqual([{ tenant_id: ids().home }])
    })

    it('refuses a row written for another tenant', async () => {
      const row = insertOf(table, ids().other, 3)
      const literals = row.values.reduce((text, value, index) => text.replace(`$${index + 1}::`, `'${value.replaceAll("'", "''")}'::`), row.sql)
      const failure: unknown = await host.inTenant(host.world.home, (scope) => scope.tx.execute(sql.raw(literals))).then(() => undefined, (error: unknown) => error)
      expect(rawError(failure)).toContain('row-level security')
    })

    it('lets a tenant change and remove its own rows alone', async () => {
      await host.inTenant(host.world.home, async (scope) => {
        await scope.tx.execute(sql.raw(`update ${name} set tenant_id = tenant_id`))
        await scope.tx.execute(sql.raw(`delete from ${name}`))
      })
      const left = await host.test.admin.unsafe<{ tenant_id: string }[]>(`select tenant_id from ${name}`)
      expect([...left]).toEqual([{ tenant_id: ids().other }])
    })

    it('shows nothing outside a tenant’s transaction', async () => {
      const failure: unknown = await host.test.database.db.execute(sql.raw(`select 1 from ${name}`)).then(() => undefined, (error: unknown) => error)
      expect(rawError(failure)).toMatch(/app\.tenant_id|type uuid/)
    })
  })
}
