import { periodEnd, periodOf, periodStart, today } from '@dangjian/kernel'
import type { PluginScope } from '@dangjian/plugin-kit/server'
import { z } from 'zod'
import { countDeedsBetween, selectDeeds, type Deed } from './deed-store.ts'

export const listDeedsInput = z.object({ orgUnitId: z.uuid().optional() })
type ListDeedsInput = z.output<typeof listDeedsInput>

const pathOf = async (scope: PluginScope, { orgUnitId }: ListDeedsInput): Promise<string | undefined> => (orgUnitId === undefined ? undefined : (await scope.core.org.get(orgUnitId)).path)

/** Deeds in an organization and everything below it, or in all branches that the person may see. Throws NOT_FOUND. */
export const listDeeds = async (scope: PluginScope, input: ListDeedsInput): Promise<Deed[]> => selectDeeds(scope, await pathOf(scope, input))

/** How many deeds happened in the current month there; `month` is `2026-11`. Throws NOT_FOUND. */
export const countDeeds = async (scope: PluginScope, input: ListDeedsInput): Promise<{ month: string; count: number }> => {
  const month = periodOf(today(scope.clock), 'month')
  return { month, count: await countDeedsBetween(scope, await pathOf(scope, input), periodStart(month), periodEnd(month)) }
}
