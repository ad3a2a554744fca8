import type { PluginDescriptor, Tenant } from '@dangjian/contracts'
import type { PluginManifest } from './plugin-types.ts'
import type { PluginRegistry } from './registry.ts'

/** A code without its trailing zero pairs: 510000 → 51, 510300 → 5103. */
const significant = (code: string): string => code.replace(/(00)+$/, '')

/** Whether a tenant may know of a plugin: it lies inside the plugin's area, or guides somebody there. */
export const isOfferedTo = (manifest: PluginManifest, tenant: Tenant): boolean =>
  manifest.areas === undefined || manifest.areas.some((area) => tenant.code.startsWith(area) || area.startsWith(significant(tenant.code)))

/** What switches and pages need of a manifest. */
export const descriptorOf = (manifest: PluginManifest): PluginDescriptor => ({
  id: manifest.id,
  version: manifest.version,
  title: manifest.title,
  description: manifest.description,
  region: manifest.region,
  tenantKinds: manifest.tenantKinds,
  defaultSettings: manifest.settings.parse({}),
})

/** The plugins that a tenant may know of, in id order. */
export const catalogueFor = (registry: PluginRegistry, tenant: Tenant): PluginDescriptor[] =>
  registry.plugins
    .filter(({ manifest }) => isOfferedTo(manifest, tenant))
    .map(({ manifest }) => descriptorOf(manifest))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
