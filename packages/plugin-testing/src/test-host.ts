import { fileURLToPath } from 'node:url'
import type { Access, Actor, Tenant } from '@dangjian/contracts'
import { inScope, type Scope } from '@dangjian/db'
import { createTestDatabase, testMasterKey, type TestDatabase } from '@dangjian/db/testing'
import { AppError, fixedClock, newId, notFound, type Clock } from '@dangjian/kernel'
import { pluginPermission, type PluginManifest } from '@dangjian/plugin-kit'
import { router, type PluginScope, type PluginServer, type ProcedureHost, type RequestContext, type Session } from '@dangjian/plugin-kit/server'
import { callTRPCProcedure, TRPCError, type AnyRouter } from '@trpc/server'
import { createTestWorld, memoryPorts, type TestTenant, type TestWorld } from './memory-core.ts'

/** Who calls. Without `permissions` the person holds every permission of the plugin; `path` limits them to a subtree. */
export interface TestPerson {
  readonly in: TestTenant
  /** Names from the manifest, `entry.record`; the plugin's id is put in front. */
  readonly permissions?: readonly string[]
  readonly path?: string
  readonly memberId?: string
  readonly idempotencyKey?: string
}

type CallerOf<R extends AnyRouter> = ReturnType<R['createCaller']>

/** A plugin running for the tenants of a test world: real transactions, real row-level security, the core's ports in memory. */
export interface PluginTestHost<R extends AnyRouter = AnyRouter> {
  readonly test: TestDatabase
  readonly world: TestWorld
  /** Switches the plugin on and runs `onEnable`, in one transaction as the product does. Settings default to the manifest's. */
  enable(at: TestTenant, settings?: Readonly<Record<string, unknown>>): Promise<void>
  /** Switches it off and runs `onDisable`. */
  disable(at: TestTenant): Promise<void>
  /** Calls one procedure by its path inside the plugin's router; `null` calls without a session. Throws the AppError of the procedure. */
  call(person: TestPerson | null, path: string, input?: unknown): Promise<unknown>
  /** The plugin's procedures as functions typed by its own router; an AppError arrives as `cause` of the error. */
  as(person: TestPerson): CallerOf<R>
  /** Runs work as the plugin's own code would, for looking behind the procedures. */
  inTenant<T>(at: TestTenant, work: (scope: PluginScope) => Promise<T>): Promise<T>
  close(): Promise<void>
}

const requestId = 'test'

const personSession = (manifest: PluginManifest, person: TestPerson): Session => {
  const names = person.permissions ?? Object.keys(manifest.permissions)
  const permissions = new Set(names.map((name) => pluginPermission(manifest.id, name)))
  const actor: Actor = { kind: 'account', accountId: newId(), memberId: person.memberId ?? null, name: '测试人员' }
  return { sessionId: newId(), tenant: person.in.tenant, actor, access: { grants: [{ role: 'test', permissions, orgUnitId: null, path: person.path ?? '/' }] } }
}

const systemSession = (tenant: Tenant): Session => ({
  sessionId: newId(), tenant, actor: { kind: 'system', accountId: null, memberId: null, name: 'test' }, access: { grants: [] },
})

const openScope = <T>(test: TestDatabase, clock: Clock, at: { tenantId: string; actor: Actor; access: Access }, work: (scope: Scope) => Promise<T>): Promise<T> =>
  inScope(test.database, { ...at, clock, requestId, masterKey: testMasterKey }, work)

/**
 * Starts a database with the plugin's tables and a host for it. The clock stands at 2026-11-22 09:00 Shanghai unless given. Close it in
 * `afterAll`.
 */
export const testHost = async <R extends AnyRouter = AnyRouter>(
  manifest: PluginManifest, server: (PluginServer & { readonly router: R }) | null, clock: Clock = fixedClock('2026-11-22T01:00:00Z'),
): Promise<PluginTestHost<R>> => {
  const folders = server?.migrations ? [{ id: manifest.id, folder: fileURLToPath(server.migrations) }] : []
  const test = await createTestDatabase(folders)
  const world = createTestWorld()
  const switches = new Map<string, Readonly<Record<string, unknown>>>()
  const mounted: AnyRouter = server?.router ?? router({})

  const open = <T>(session: Session, work: (scope: Scope) => Promise<T>): Promise<T> =>
    openScope(test, clock, { tenantId: session.tenant.id, actor: session.actor, access: session.access }, work)
  const inTenant = <T>(at: TestTenant, work: (scope: PluginScope) => Promise<T>): Promise<T> =>
    open(systemSession(at.tenant), (scope) =>
      work({ ...scope, tenant: at.tenant, settings: manifest.settings.parse(switches.get(at.tenant.id) ?? {}), core: memoryPorts(world, scope) }))
  const enable = async (at: TestTenant, settings: Readonly<Record<string, unknown>> = {}): Promise<void> => {
    const parsed = manifest.settings.parse(settings)
    await inTenant(at, async (scope) => server?.onEnable?.({ ...scope, settings: parsed }))
    switches.set(at.tenant.id, parsed)
  }
  const disable = async (at: TestTenant): Promise<void> => {
    await inTenant(at, async (scope) => server?.onDisable?.(scope))
    switches.delete(at.tenant.id)
  }
  const tenantOf = (session: Session): TestTenant => {
    const found = world.all.find(({ tenant }) => tenant.id === session.tenant.id)
    if (!found) throw notFound('tenant')
    return found
  }

  const host: ProcedureHost = {
    database: test.database,
    clock,
    open: (session, _requestId, work) => open(session, work),
    openTenant: (tenantId, actor, _requestId, work) => openScope(test, clock, { tenantId, actor, access: { grants: [] } }, work),
    enabledPlugins: async (session) => {
      const settings = switches.get(session.tenant.id)
      return settings ? [{ id: manifest.id, settings }] : []
    },
    plugins: {
      catalogue: () => [],
      switch: async (session, _requestId, change) => (change.enabled ? enable(tenantOf(session), change.settings) : disable(tenantOf(session))),
      rule: async () => Promise.reject(notFound('plugin')),
    },
    pluginStanding: async (session, pluginId) => {
      const settings = pluginId === manifest.id ? switches.get(session.tenant.id) : undefined
      return { enabled: settings !== undefined, settings: settings ?? {} }
    },
    ports: (scope) => memoryPorts(world, scope),
  }

  const contextOf = (person: TestPerson | null): RequestContext => ({
    requestId, host, session: person ? personSession(manifest, person) : null, source: '127.0.0.1', userAgent: 'test',
    idempotencyKey: person?.idempotencyKey ?? null, cookies: { setSession: () => undefined, clearSession: () => undefined }, reportError: () => undefined,
  })
  const call = async (person: TestPerson | null, path: string, input?: unknown): Promise<unknown> => {
    const procedure: unknown = mounted._def.procedures[path]
    if (!procedure) throw new Error(`the router has no procedure ${path}`)
    const ctx = contextOf(person)
    const type = typeOf(procedure)
    try {
      return await callTRPCProcedure({ router: mounted, path, type, ctx, getRawInput: async () => input, signal: undefined, batchIndex: 0 })
    } catch (error) {
      throw error instanceof TRPCError && error.cause instanceof AppError ? error.cause : error
    }
  }

  const as = (person: TestPerson): CallerOf<R> => mounted.createCaller(contextOf(person)) as CallerOf<R>

  return { test, world, enable, disable, call, as, inTenant, close: () => test.drop() }
}

const typeOf = (procedure: unknown): 'query' | 'mutation' => {
  const definition = typeof procedure === 'function' && '_def' in procedure ? procedure._def : undefined
  const type = typeof definition === 'object' && definition !== null && 'type' in definition ? definition.type : undefined
  return type === 'mutation' ? 'mutation' : 'query'
}
