import type { Access, Actor, CorePorts, PluginDescriptor, PluginRuling, Tenant } from '@dangjian/contracts'
import type { Database, Scope } from '@dangjian/db'
import type { Clock } from '@dangjian/kernel'

/** Who asks: resolved once per request from the session or an API token. */
export interface Session {
  readonly sessionId: string
  readonly tenant: Tenant
  readonly actor: Actor
  readonly access: Access
}

/** A plugin as it stands for one tenant. */
export interface PluginStanding {
  readonly enabled: boolean
  readonly settings: Readonly<Record<string, unknown>>
}

/** A plugin that is on for the tenant, with the tenant's parsed settings; for the browser, which loads its pages. */
export interface EnabledPlugin {
  readonly id: string
  readonly settings: Readonly<Record<string, unknown>>
}

/** A change of a tenant's own switch. `settings` replaces the tenant's settings; without it they stay (or start from the defaults). */
export interface PluginSwitchChange {
  readonly pluginId: string
  readonly enabled: boolean
  readonly settings?: Readonly<Record<string, unknown>>
}

/**
 * Work on the catalogue of plugins. Each call runs its own transaction for the session's tenant and drops the cached standing of every
 * tenant it concerns after the commit.
 */
export interface PluginAdministration {
  /** Plugins of the deployment that this tenant may know of, in id order. */
  catalogue(session: Session): readonly PluginDescriptor[]
  /**
   * Sets the switch and the settings and runs the plugin's `onEnable` or `onDisable` in the same transaction. Throws NOT_FOUND,
   * PLUGIN_FORBIDDEN, PLUGIN_REQUIRED, PLUGIN_KIND_UNFIT or PLUGIN_SETTINGS_INVALID.
   */
  switch(session: Session, requestId: string, change: PluginSwitchChange): Promise<void>
  /** Requires, allows or forbids a plugin for every tenant below. Throws NOT_FOUND or PLUGIN_RULED_ABOVE. */
  rule(session: Session, requestId: string, input: { readonly pluginId: string; readonly ruling: PluginRuling }): Promise<void>
}

/** What the composition root gives to procedures; the kit knows only this much of the house. */
export interface ProcedureHost {
  readonly database: Database
  readonly clock: Clock
  /** Opens the tenant's transaction for this session. */
  open<T>(session: Session, requestId: string, work: (scope: Scope) => Promise<T>): Promise<T>
  /** Opens one tenant's transaction without any permission, for a log-in: `actor` is who tries to come in. */
  openTenant<T>(tenantId: string, actor: Actor, requestId: string, work: (scope: Scope) => Promise<T>): Promise<T>
  /** Every plugin that is on for the session's tenant, in id order. */
  enabledPlugins(session: Session): Promise<readonly EnabledPlugin[]>
  readonly plugins: PluginAdministration
  /** Cached per tenant and dropped when a switch changes. */
  pluginStanding(session: Session, pluginId: string): Promise<PluginStanding>
  /** The core's ports, bound to one scope. */
  ports(scope: Scope): CorePorts
}

/** Cookie work of a log-in, done by the transport. */
export interface CookieJar {
  setSession(token: string): void
  clearSession(): void
}

export interface RequestContext {
  readonly requestId: string
  readonly host: ProcedureHost
  /** Throws nothing: no or a dead session is null. */
  readonly session: Session | null
  /** Client address, for the throttle. */
  readonly source: string
  readonly userAgent: string
  readonly idempotencyKey: string | null
  readonly cookies: CookieJar
  /** Whole error, for the log; never for the browser. */
  reportError(error: unknown, path: string | undefined): void
}
