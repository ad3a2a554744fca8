import type { PluginContents, PluginDescriptor, Tenant } from '@dangjian/contracts'
import { z } from 'zod'
import type { PluginManifest } from './plugin-types.ts'
import type { PluginRegistry } from './registry.ts'

/** A code without its trailing zero pairs: 510000 → 51, 510300 → 5103. */
const significant = (code: string): string => code.replace(/(00)+$/, '')

/** Whether a tenant may know of a plugin: it lies inside the plugin's area, or guides somebody there. */
export const isOfferedTo = (manifest: PluginManifest, tenant: Tenant): boolean =>
  manifest.areas === undefined || manifest.areas.some((area) => tenant.code.startsWith(area) || area.startsWith(significant(tenant.code)))

const titles = (templates: readonly { readonly title: string }[] = []): string[] => templates.map(({ title }) => title)

const contentsOf = ({ ruleSets, checklists, workMethods, permissions }: PluginManifest): PluginContents => ({
  ruleSets: titles(ruleSets),
  checklists: titles(checklists),
  workMethods: titles(workMethods),
  permissions: Object.values(permissions).map(({ title, roles }) => ({ title, roles })),
})

/** What switches and pages need of a manifest. */
export const descriptorOf = (manifest: PluginManifest): PluginDescriptor => ({
  id: manifest.id,
  version: manifest.version,
  title: manifest.title,
  description: manifest.description,
  region: manifest.region,
  tenantKinds: manifest.tenantKinds,
  defaultSettings: manifest.settings.parse({}),
  settingsSchema: z.toJSONSchema(manifest.settings, { io: 'input', unrepresentable: 'any' }),
  brings: contentsOf(manifest),
})

/** The plugins that a tenant may know of, in id order. */
export const catalogueFor = (registry: PluginRegistry, tenant: Tenant): PluginDescriptor[] =>
  registry.plugins
    .filter(({ manifest }) => isOfferedTo(manifest, tenant))
    .map(({ manifest }) => descriptorOf(manifest))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
