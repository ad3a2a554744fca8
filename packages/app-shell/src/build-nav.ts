import { navWorks, type NavWork } from '@dangjian/contracts'
import type { AppArea } from './app-page.ts'
import { pluginEntries, type LivePlugin } from './plugin-face.ts'
import { isOpenTo } from './session.ts'

/** A page in the navigation; `from` is the plugin it comes from. */
export interface NavPageEntry {
  readonly href: string
  readonly title: string
  readonly from?: string
}

/** A work with the pages that the person may open, at least one. */
export interface NavWorkEntry {
  readonly work: NavWork
  readonly pages: readonly NavPageEntry[]
}

const corePages = (areas: readonly AppArea[], held: ReadonlySet<string>): Array<NavPageEntry & { work: NavWork }> =>
  areas.flatMap(({ pages, titles }) =>
    pages
      .filter((page) => page.isHidden !== true && !page.path.includes('$') && isOpenTo(page.permission, held))
      .map((page) => ({ work: page.work, href: page.path, title: titles[page.titleKey] ?? page.titleKey })),
  )

const pluginPages = (plugins: readonly LivePlugin[], held: ReadonlySet<string>): Array<NavPageEntry & { work: NavWork }> =>
  plugins.flatMap((plugin) => pluginEntries(plugin, held).map((page) => (plugin.isContentPack === true ? page : { ...page, from: plugin.shortTitle ?? plugin.title })))

/** The navigation by work, in the house's order: only works with a page that the person may open, the core's pages before the plugins'. */
export const buildNav = (areas: readonly AppArea[], plugins: readonly LivePlugin[], permissions: Iterable<string>): NavWorkEntry[] => {
  const held = new Set(permissions)
  const all = [...corePages(areas, held), ...pluginPages(plugins, held)]
  return navWorks
    .map((work): NavWorkEntry => ({ work, pages: all.filter((page) => page.work === work).map(({ work: _work, ...page }) => page) }))
    .filter((entry) => entry.pages.length > 0)
}

/** The entry of the navigation that is current at a path: the longest whose path is the path itself or above it. */
export const currentNavHref = (entries: readonly NavWorkEntry[], path: string): string | undefined =>
  entries
    .flatMap((entry) => entry.pages.map((page) => page.href))
    .filter((href) => path === href || path.startsWith(href === '/' ? '//' : `${href}/`))
    .sort((one, other) => other.length - one.length)[0]
