import { pluginPermission, type PluginManifest } from '@dangjian/plugin-kit'
import type { PluginServer, ProcedureMeta } from '@dangjian/plugin-kit/server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { testHost, type PluginTestHost } from '../test-host.ts'

interface Declared {
  readonly path: string
  readonly meta: ProcedureMeta | undefined
}

const declaredOf = (server: PluginServer): Declared[] => {
  const procedures: Record<string, { _def: { meta?: ProcedureMeta } }> = server.router._def.procedures
  return Object.entries(procedures).map(([path, procedure]) => ({ path, meta: procedure._def.meta }))
}

/** Every procedure: declared, guarded by a permission of the manifest, and absent while the plugin is off. */
export const checkProcedures = (manifest: PluginManifest, server: PluginServer): void => {
  const declared = declaredOf(server)
  let host: PluginTestHost
  beforeAll(async () => {
    host = await testHost(manifest, server)
  })
  afterAll(() => host.close())

  it('are built with the plugin’s own builder and name a permission of the manifest, or session', () => {
    const own = [...Object.keys(manifest.permissions).map((name) => pluginPermission(manifest.id, name)), 'session']
    expect(declared.filter(({ meta }) => meta?.plugin !== manifest.id).map(({ path }) => path)).toEqual([])
    expect(declared.filter(({ meta }) => !own.includes(meta?.permission ?? '')).map(({ path }) => path)).toEqual([])
  })

  it('carry a summary for the interface document', () => {
    expect(declared.filter(({ meta }) => !meta?.summary).map(({ path }) => path)).toEqual([])
  })

  it('answer NOT_FOUND while the plugin is off, also to somebody who holds every permission', async () => {
    const { home } = host.world
    for (const { path } of declared) await expect(host.call({ in: home }, path, {}), path).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await host.enable(host.world.other)
    for (const { path } of declared) await expect(host.call({ in: home }, path, {}), path).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('ask for a session, then for the permission that they name', async () => {
    const { home } = host.world
    await host.enable(home)
    for (const { path, meta } of declared) {
      await expect(host.call(null, path, {}), path).rejects.toMatchObject({ code: 'SIGN_IN_REQUIRED' })
      if (meta?.permission === 'session') continue
      const others = Object.keys(manifest.permissions).filter((name) => pluginPermission(manifest.id, name) !== meta?.permission)
      await expect(host.call({ in: home, permissions: others }, path, {}), path).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
  })
}
