import type { PluginManifest } from '@dangjian/plugin-kit'
import type { PluginServer } from '@dangjian/plugin-kit/server'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { tableName } from '../fill-row.ts'
import { testHost, type PluginTestHost } from '../test-host.ts'

/** Switching on and off, twice each: the second time changes nothing, and switching off keeps the data. */
export const checkSwitch = (manifest: PluginManifest, server: PluginServer | null): void => {
  const tables = Object.values(server?.tables ?? {}).map(tableName)
  let host: PluginTestHost
  beforeAll(async () => {
    host = await testHost(manifest, server)
  })
  afterAll(() => host.close())

  const counts = async (): Promise<number[]> => {
    const found: number[] = []
    for (const name of tables) {
      const rows = await host.inTenant(host.world.home, (scope) => scope.tx.execute(sql.raw(`select count(*)::int as count from ${name}`)))
      found.push(Number(rows[0]?.['count']))
    }
    return found
  }

  it('can be switched on twice and off twice', async () => {
    const { home } = host.world
    await host.enable(home)
    const first = await counts()
    await host.enable(home)
    expect(await counts()).toEqual(first)
    await host.disable(home)
    await host.disable(home)
    expect(await counts()).toEqual(first)
    await host.enable(home)
    expect(await counts()).toEqual(first)
  })

  it('leaves other tenants alone', async () => {
    await host.enable(host.world.home)
    for (const name of tables) {
      const rows = await host.inTenant(host.world.other, (scope) => scope.tx.execute(sql.raw(`select count(*)::int as count from ${name}`)))
      expect(Number(rows[0]?.['count'])).toBe(0)
    }
  })
}
