import { z } from 'zod'
import type { TenantKind } from './tenant.ts'

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
}

/** What an upper tenant says about a plugin for all tenants below it. `allow` takes an earlier ruling back and leaves it to them. */
export const pluginRulings = ['require', 'allow', 'forbid'] as const
export const pluginRulingSchema = z.enum(pluginRulings)
export type PluginRuling = z.infer<typeof pluginRulingSchema>
