import { coreRouters, type AppRouter } from '@dangjian/api'
import { pluginProcedures, router } from '@dangjian/plugin-kit/server'
import type { AnyRouter } from '@trpc/server'
import { z } from 'zod'
import type { PluginManifest } from './plugin-types.ts'
import type { InstalledPlugin, PluginRegistry } from './registry.ts'

/** What a content pack brings, for the page that shows it; gone with the switch. */
const contentRouter = (manifest: PluginManifest): AnyRouter =>
  router({
    content: pluginProcedures(manifest).query({ permission: 'session', input: z.object({}), summary: `读取内容包《${manifest.title}》` }, async () => ({
      id: manifest.id,
      title: manifest.title,
      version: manifest.version,
      description: manifest.description,
      ruleSets: manifest.ruleSets ?? [],
      checklists: manifest.checklists ?? [],
      workMethods: manifest.workMethods ?? [],
    })),
  })

const routerOf = ({ manifest, server }: InstalledPlugin): AnyRouter => server?.router ?? contentRouter(manifest)

/** The whole API: the core's routers, and every plugin of the build under `plugins.<id>`, whether switched on or not. */
export const mountPlugins = (registry: PluginRegistry): AppRouter => {
  const plugins = Object.fromEntries(registry.plugins.map((plugin) => [plugin.manifest.id, routerOf(plugin)]))
  return router({ ...coreRouters, plugins: router(plugins) })
}
