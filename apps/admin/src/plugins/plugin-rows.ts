import type { ApiClient, PluginFace } from '@dangjian/app-shell'
import type { StateName } from '@dangjian/ui'
import { pluginsText as text } from './locales/zh-CN.ts'

export type PluginRow = Awaited<ReturnType<ApiClient['tenancy']['listPlugins']['query']>>[number]

/** The pages that a plugin adds, by work, in words of its own locale. */
export type PagesByWork = ReadonlyArray<{ readonly work: string; readonly titles: readonly string[] }>

/** How a plugin stands: state, word, and who ruled it from above. Pure. */
export const standingOf = ({ enabled, fits, ruling }: PluginRow): { state: StateName; word: string; by: string | null } => {
  const by = ruling === null ? null : text.by[ruling.ruling](ruling.byTenantName)
  if (!fits) return { state: 'notApplicable', word: text.states.unfit, by: null }
  if (ruling?.ruling === 'forbid') return { state: 'locked', word: text.states.forbidden, by }
  return enabled ? { state: 'done', word: text.states.on, by } : { state: 'notApplicable', word: text.states.off, by }
}

/** Who switched, as people read it: a required plugin is switched on by the host itself. Pure. */
export const personName = (name: string): string => text.systemNames[name] ?? name

/** Whether the tenant may switch it on now. Pure. */
export const isReady = ({ enabled, fits, ruling }: PluginRow): boolean => fits && !enabled && ruling?.ruling !== 'forbid'

/** What a plugin adds, in one line of counts. Pure. */
export const bringsLine = ({ brings }: PluginRow, pages: PagesByWork): string => {
  const { counts } = text
  const parts = pages.map(({ work, titles }) => counts.pages(work, titles.length))
  if (brings && brings.checklists.length > 0) parts.push(counts.checklists(brings.checklists.length))
  if (brings && brings.ruleSets.length > 0) parts.push(counts.ruleSets(brings.ruleSets.length))
  if (brings && brings.workMethods.length > 0) parts.push(counts.workMethods(brings.workMethods.length))
  return parts.length === 0 ? counts.settings : parts.join(counts.join)
}

/** Pages of a plugin's admin half grouped by work. Pure. */
export const pagesOf = (face: PluginFace | undefined, messages: Readonly<Record<string, string>>): PagesByWork => {
  const nav = face?.ui?.nav ?? []
  return [...Map.groupBy(nav, ({ work }) => work)].map(([work, items]) => ({ work: text.works[work] ?? work, titles: items.map(({ titleKey }) => messages[titleKey] ?? titleKey) }))
}
