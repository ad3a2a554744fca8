import { periodEnd, periodOf, periodStart, today } from '@dangjian/kernel'
import type { PluginScope } from '@dangjian/plugin-kit/server'
import { z } from 'zod'
import { countDeedsBetween, selectDeeds, type Deed } from './deed-store.ts'

export const listDeedsInput = z.object({ orgUnitId: z.uuid().optional() })

/** Deeds of one branch, or of all branches that the person may see. */
export const listDeeds = (scope: PluginScope, { orgUnitId }: z.output<typeof listDeedsInput>): Promise<Deed[]> => selectDeeds(scope, orgUnitId)

/** How many deeds happened in the current month; `month` is `2026-11`. */
export const countDeeds = async (scope: PluginScope, { orgUnitId }: z.output<typeof listDeedsInput>): Promise<{ month: string; count: number }> => {
  const month = periodOf(today(scope.clock), 'month')
  return { month, count: await countDeedsBetween(scope, orgUnitId, periodStart(month), periodEnd(month)) }
}
