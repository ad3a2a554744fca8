import type { CoreEvent, CoreEventName, CorePorts, Tenant } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { AnyRouter } from '@trpc/server'
import type { z } from 'zod'
import type { PluginManifest, SettingsOf } from '../manifest/index.ts'

/** A use case's scope inside a plugin: the core's scope plus the tenant, the plugin's settings and the core's ports. */
export interface PluginScope<S = unknown> extends Scope {
  readonly tenant: Tenant
  readonly settings: S
  readonly core: CorePorts
}

/** One run per tenant that has the plugin on, inside that tenant's transaction. `cron` is five fields, Asia/Shanghai. */
export interface PluginJob<S> {
  readonly cron: string
  run(scope: PluginScope<S>): Promise<void>
}

/** A handler of one core event. A method, so that a half with settings of its own fits where any half is expected. */
export interface PluginEventHandler<E extends CoreEventName, S> {
  handle(event: CoreEvent<E>, scope: PluginScope<S>): Promise<void>
}

/** The server half: loaded by api and worker; a broken half stops the boot. */
export interface PluginServer<S = unknown> {
  /** Made with `pluginTable`; the host adds isolation and the conformance suite proves it. */
  readonly tables: Readonly<Record<string, PgTable>>
  /** Folder of the plugin's migrations (drizzle), journal `drizzle.plg_<id>`; null for a plugin without tables. */
  readonly migrations: URL | null
  /** Built with `pluginProcedures(manifest)` only. */
  readonly router: AnyRouter
  readonly jobs?: Readonly<Record<string, PluginJob<S>>>
  /** Handlers of core events, at least once, in the tenant's transaction. */
  readonly on?: { readonly [E in CoreEventName]?: PluginEventHandler<E, S>['handle'] }
  /** Idempotent, in the same transaction as the switch. */
  onEnable?(scope: PluginScope<S>): Promise<void>
  /** Data stays; pages, procedures and jobs stop. */
  onDisable?(scope: PluginScope<S>): Promise<void>
}

export const defineServer = <M extends PluginManifest<string, z.ZodObject, string>, const H extends PluginServer<SettingsOf<M>>>(_manifest: M, half: H): H => half
