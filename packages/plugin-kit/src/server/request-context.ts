import type { Access, Actor, CorePorts, Tenant } from '@dangjian/contracts'
import type { Database, Scope } from '@dangjian/db'

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

/** What the composition root gives to procedures; the kit knows only this much of the house. */
export interface ProcedureHost {
  readonly database: Database
  /** Opens the tenant's transaction for this session. */
  open<T>(session: Session, requestId: string, work: (scope: Scope) => Promise<T>): Promise<T>
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
