import type { AdminSlots, MemberSlots, NavWork } from '@dangjian/contracts'
import type { Messages, PluginManifest } from '@dangjian/plugin-kit'
import type { PluginUi } from '@dangjian/plugin-kit/browser'

/** Slots of both apps; their names do not overlap. */
export type AllSlots = AdminSlots & MemberSlots

/** The part of a plugin that an app reads: an entry of `plugins.gen.ts`. A content pack has no `ui`. */
export interface PluginFace {
  readonly manifest: { readonly id: string; readonly title: string; readonly shortTitle?: string; readonly locales: PluginManifest['locales'] }
  readonly ui?: PluginUi<AdminSlots> | PluginUi<MemberSlots> | null | undefined
}

/** A plugin that is on for this tenant, with its texts loaded. */
export interface LivePlugin {
  readonly id: string
  readonly title: string
  /** The name beside its pages in the navigation; the title when absent. */
  readonly shortTitle?: string
  readonly ui: PluginUi<AllSlots>
  readonly messages: Messages
  readonly settings: Readonly<Record<string, unknown>>
  /** It brings data and no half of its own for this app; the host shows its content. */
  readonly isContentPack?: boolean
}

type Enabled = ReadonlyArray<{ readonly id: string; readonly settings: Readonly<Record<string, unknown>> }>

/** The faces of the plugins that are on, in the order of the list, each with its zh-CN texts. A plugin whose texts fail to load shows its keys. */
export const loadLivePlugins = async (faces: readonly PluginFace[], enabled: Enabled): Promise<LivePlugin[]> => {
  const on = new Map(enabled.map((plugin) => [plugin.id, plugin]))
  return Promise.all(
    faces.flatMap((face) => {
      const standing = on.get(face.manifest.id)
      if (!standing) return []
      const texts = face.manifest.locales['zh-CN']().catch((): Messages => ({}))
      const { id, title, shortTitle = title } = face.manifest
      return [texts.then((messages): LivePlugin => ({ id, title, shortTitle, ui: { ...face.ui }, messages, settings: standing.settings, isContentPack: !face.ui }))]
    }),
  )
}

/** Path of a plugin's page inside the app. */
export const pluginHref = (pluginId: string, path: string): `/${string}` => `/p/${pluginId}${path}`

/** Path of the page that shows what a content pack brings. */
export const contentHref = (pluginId: string): `/${string}` => `/plugins/content/${pluginId}`

/** Who reads content packs: whoever switches plugins, keeps points or keeps duties. */
export const contentPermissions: readonly string[] = ['plugin.read', 'score.read', 'duty.read']

/** The pages of a plugin that a person with these permissions may open, in the plugin's order; a content pack has one, made by the host. */
export const pluginEntries = ({ id, title, shortTitle = title, ui, messages, isContentPack }: LivePlugin, held: ReadonlySet<string>): Array<{ work: NavWork; href: `/${string}`; title: string }> => {
  if (isContentPack === true) return contentPermissions.some((one) => held.has(one)) ? [{ work: 'plugins', href: contentHref(id), title: shortTitle }] : []
  return (ui.nav ?? [])
    .filter((item) => item.permission === undefined || held.has(`${id}:${item.permission}`))
    .map((item) => ({ work: item.work, href: pluginHref(id, item.path), title: messages[item.titleKey] ?? item.titleKey }))
}
