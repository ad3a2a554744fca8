import type { ChecklistTemplateInput, RuleSetTemplate, TenantKind, WorkMethodTemplate } from '@dangjian/contracts'
import type { z } from 'zod'

/** Flat texts by key; a page asks for `key` and never holds Chinese itself. */
export type Messages = Readonly<Record<string, string>>
export type Loader<T> = () => Promise<T>

/** Roles of the core that may receive a plugin's permission by themselves. */
export type CoreRole =
  | 'tenant_admin' | 'province_admin' | 'branch_secretary' | 'deputy_secretary' | 'organization_member' | 'publicity_member' | 'discipline_member' | 'member'

/** A permission that the plugin adds; stored and asked for as `<plugin id>:<name>`. */
export interface PluginPermission {
  readonly title: string
  readonly roles: readonly CoreRole[]
}

/**
 * Data only: read by every app, shown in the catalogue without running the plugin's code. A manifest alone is a content pack. It may
 * import zod and this kit, nothing else.
 */
export interface PluginManifest<Id extends string = string, S extends z.ZodObject = z.ZodObject, P extends string = string> {
  /** Router key, text namespace and, with dashes as underscores, the schema `plg_<id>`. */
  readonly id: Id
  /** Semantic version. */
  readonly version: string
  readonly title: string
  /** Up to four characters beside the plugin's pages in the navigation; the title when absent. */
  readonly shortTitle?: string
  readonly description: string
  /** Whose practice it carries out. */
  readonly region: string
  /**
   * GB/T 2260 code prefixes of the area that the plugin is for (`51`, `5103`): tenants inside it and the levels above them know of the plugin,
   * for everybody else it does not exist. Absent: everybody.
   */
  readonly areas?: readonly string[]
  /** Semantic version ranges, checked at boot. */
  readonly requires: { readonly host: string; readonly plugins?: Readonly<Record<string, string>> }
  /** Kinds of tenant that may switch it on. */
  readonly tenantKinds: readonly TenantKind[]
  /** One row of settings per tenant; `parse({})` must succeed. */
  readonly settings: S
  readonly permissions: Readonly<Record<P, PluginPermission>>
  /** Copied to the tenant by key and version when switched on. */
  readonly checklists?: readonly ChecklistTemplateInput[]
  readonly ruleSets?: readonly RuleSetTemplate[]
  readonly workMethods?: readonly WorkMethodTemplate[]
  /** Events `<id>.<name>` that it promises to emit. */
  readonly emits?: Readonly<Record<string, z.ZodType>>
  readonly locales: { readonly 'zh-CN': Loader<Messages> } & Partial<Record<string, Loader<Messages>>>
}

/** Keeps literal types, checks the shape. */
export const definePlugin = <const Id extends string, S extends z.ZodObject, P extends string>(manifest: PluginManifest<Id, S, P>): PluginManifest<Id, S, P> => manifest

export type SettingsOf<M> = M extends PluginManifest<string, infer S, string> ? z.output<S> : never
export type PermissionOf<M> = M extends PluginManifest<string, z.ZodObject, infer P> ? P : never

/** The full name of a plugin's permission. */
export const pluginPermission = (pluginId: string, name: string): string => `${pluginId}:${name}`
