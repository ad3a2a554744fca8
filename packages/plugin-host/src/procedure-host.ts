import type { AccessSources } from '@dangjian/identity'
import { inScope, type Database, type Scope } from '@dangjian/db'
import type { Clock } from '@dangjian/kernel'
import { noAccess, type Access, type Actor, type Tenant } from '@dangjian/contracts'
import { homeUnitOf } from '@dangjian/members'
import { pluginPermission } from '@dangjian/plugin-kit'
import type { ProcedureHost } from '@dangjian/plugin-kit/server'
import { ownTenant } from '@dangjian/tenancy'
import { corePorts } from './core-ports.ts'
import { pluginAdministration } from './plugin-administration.ts'
import { createPluginStandings, type PluginStandings } from './plugin-standings.ts'
import type { PluginRegistry } from './registry.ts'

export interface HostOptions {
  readonly database: Database
  readonly clock: Clock
  readonly masterKey: Buffer
  readonly registry: PluginRegistry
}

/** The procedure host of the product, and what log-in and worker need beside it. */
export interface Host {
  readonly procedures: ProcedureHost
  readonly standings: PluginStandings
  readonly accessSources: AccessSources
  readonly registry: PluginRegistry
  /** Opens one tenant's transaction for a job or a command, with the access given (none when absent). */
  openAs<T>(tenantId: string, actor: Actor, access: Access, work: (scope: Scope) => Promise<T>): Promise<T>
}

/** Composes database, registry and domain packages into the host. */
export const createHost = ({ database, clock, masterKey, registry }: HostOptions): Host => {
  const openTenant = <T>(tenantId: string, actor: Actor, requestId: string, work: (scope: Scope) => Promise<T>, access: Access = noAccess): Promise<T> =>
    inScope(database, { tenantId, actor, access, clock, requestId, masterKey }, work)
  const open: ProcedureHost['open'] = (session, requestId, work) => openTenant(session.tenant.id, session.actor, requestId, work, session.access)
  const standings = createPluginStandings(registry, openTenant)
  const permissionsFor = async (tenant: Tenant, scope: Scope) => {
    const enabled = new Set((await standings.enabled(tenant, scope)).map(({ id }) => id))
    return registry.plugins
      .filter(({ manifest }) => enabled.has(manifest.id))
      .flatMap(({ manifest }) => Object.entries(manifest.permissions).map(([name, { roles }]) => ({ permission: pluginPermission(manifest.id, name), roles })))
  }
  return {
    registry,
    standings,
    accessSources: { homeUnit: homeUnitOf, pluginPermissions: async (scope) => permissionsFor(await ownTenant(scope), scope) },
    openAs: (tenantId, actor, access, work) => openTenant(tenantId, actor, `system:${actor.name}`, work, access),
    procedures: {
      database,
      clock,
      open,
      openTenant: (tenantId, actor, requestId, work) => openTenant(tenantId, actor, requestId, work),
      enabledPlugins: ({ tenant }) => standings.enabled(tenant),
      plugins: pluginAdministration(registry, standings, open),
      pluginStanding: async ({ tenant }, pluginId) => {
        const found = (await standings.enabled(tenant)).find(({ id }) => id === pluginId)
        return { enabled: found !== undefined, settings: found?.settings ?? {} }
      },
      ports: corePorts,
    },
  }
}
