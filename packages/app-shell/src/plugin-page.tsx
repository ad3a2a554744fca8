import { useParams } from '@tanstack/react-router'
import { shellText } from './locales/zh-CN.ts'
import { NoSuchPage, PageView } from './page-view.tsx'
import type { LivePlugin } from './plugin-face.ts'
import { PluginScope } from './plugin-scope.tsx'
import { useShell } from './shell-context.ts'

/** The plugin and its page at a path, when the plugin is on and has such a page. */
export const findPluginPage = (plugins: readonly LivePlugin[], pluginId: string | undefined, path: string) => {
  const plugin = plugins.find(({ id }) => id === pluginId)
  const entry = Object.entries(plugin?.ui.pages ?? {}).find(([at]) => at === path)
  return plugin && entry ? { plugin, page: entry[1] } : undefined
}

/** A plugin's page at `/p/$pluginId/$`; a switched-off plugin cannot be told from an absent one. */
export const PluginPageView = () => {
  const { kit, plugins, arePluginsLoading } = useShell()
  const { pluginId, _splat: rest = '' }: { pluginId?: string; _splat?: string } = useParams({ strict: false })
  const found = findPluginPage(plugins, pluginId, `/${rest}`)
  if (!found) return arePluginsLoading ? <kit.Skeleton subject={shellText.page} /> : <NoSuchPage />
  const { plugin, page } = found
  return (
    <PluginScope plugin={plugin}>
      <PageView load={page.load} title={plugin.title} permission={page.permission === undefined ? undefined : `${plugin.id}:${page.permission}`} />
    </PluginScope>
  )
}
