import { z } from 'zod'
import type { TenantKind } from './tenant.ts'

/** What a plugin adds to a tenant, by name: for whoever decides about the switch. */
export interface PluginContents {
  readonly ruleSets: readonly string[]
  readonly checklists: readonly string[]
  readonly workMethods: readonly string[]
  readonly permissions: ReadonlyArray<{ readonly title: string; readonly roles: readonly string[] }>
}

/** What the switch of a plugin needs to know of it; taken from the manifest by the plugin host. */
export interface PluginDescriptor {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly description: string
  /** Whose practice it carries out. */
  readonly region: string
  readonly tenantKinds: readonly TenantKind[]
  /** Settings of a tenant that has never set any. */
  readonly defaultSettings: Readonly<Record<string, unknown>>
  /** JSON Schema of the settings, from which the plugins page makes its form; absent: no form. */
  readonly settingsSchema?: Readonly<Record<string, unknown>>
  readonly brings?: PluginContents
}

/** What an upper tenant says about a plugin for all tenants below it. `allow` takes an earlier ruling back and leaves it to them. */
export const pluginRulings = ['require', 'allow', 'forbid'] as const
export const pluginRulingSchema = z.enum(pluginRulings)
export type PluginRuling = z.infer<typeof pluginRulingSchema>
