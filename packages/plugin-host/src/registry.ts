import type { PluginManifest, PluginServer } from './plugin-types.ts'
import { AppError } from '@dangjian/kernel'
import semver from 'semver'
import { bootFindings } from './boot-checks.ts'

/** A plugin of this build: a code plugin, or a content pack without a server half. */
export interface InstalledPlugin {
  readonly manifest: PluginManifest
  readonly server: PluginServer | null
}

/** The version of the contract that this host keeps; plugins name the range they need. */
export const hostVersion = '1.0.0'

/** The plugins of this build, checked. */
export interface PluginRegistry {
  readonly plugins: readonly InstalledPlugin[]
  get(id: string): InstalledPlugin | undefined
}

const versionFindings = (plugins: readonly InstalledPlugin[]): string[] =>
  plugins.flatMap(({ manifest }) => {
    const host = semver.satisfies(hostVersion, manifest.requires.host) ? [] : [`${manifest.id}: needs host ${manifest.requires.host}, this is ${hostVersion}`]
    const others = Object.entries(manifest.requires.plugins ?? {}).flatMap(([id, range]) => {
      const other = plugins.find((plugin) => plugin.manifest.id === id)
      return other && semver.satisfies(other.manifest.version, range) ? [] : [`${manifest.id}: needs plugin ${id} ${range}`]
    })
    return [...host, ...others]
  })

const idFindings = (plugins: readonly InstalledPlugin[]): string[] => {
  const ids = plugins.map(({ manifest }) => manifest.id)
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: two plugins with one id`)
}

/** Checks every plugin of the build. Throws PLUGIN_BROKEN with all findings: a broken plugin stops the boot, it is never half loaded. */
export const createRegistry = (plugins: readonly InstalledPlugin[]): PluginRegistry => {
  const findings = [...idFindings(plugins), ...versionFindings(plugins), ...plugins.flatMap(bootFindings)]
  if (findings.length > 0) throw new AppError('PLUGIN_BROKEN', { findings }, 503)
  return { plugins, get: (id) => plugins.find(({ manifest }) => manifest.id === id) }
}
