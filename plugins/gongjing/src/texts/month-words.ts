import type { PluginHost } from '@dangjian/plugin-kit/browser'

/** A month `2026-11` in the words of the page, for example 2026年11月. */
export const monthWords = (text: PluginHost['text'], month: string): string => text('common.month', { year: month.slice(0, 4), month: Number(month.slice(5)) })
