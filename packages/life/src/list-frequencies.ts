import type { Scope } from '@dangjian/db'
import { periodOf, today, type PeriodUnit } from '@dangjian/kernel'
import { citationOf, getRule, nationalTimes, obligations, timesIn, type LifeKind, type LifeOwner } from '@dangjian/regulations'
import { z } from 'zod'
import { selectFrequencies } from './frequency-store.ts'

export const listFrequenciesInput = z.object({})

/** How often a kind is owed: by the article, or by the bureau's own setting. */
export interface FrequencyLine {
  readonly kind: LifeKind
  readonly owner: LifeOwner
  readonly unit: PeriodUnit
  readonly citation: string
  /** What the article asks for; null where it names no number. */
  readonly national: number | null
  readonly times: number
  readonly isLocal: boolean
  readonly versions: readonly { readonly id: string; readonly times: number; readonly effectiveFrom: string; readonly basis: string; readonly setBy: string }[]
}

/** Every kind that the calendar knows, with what is in force for the running period and every version the bureau has set. */
export const listFrequencies = async (scope: Scope, _input: z.infer<typeof listFrequenciesInput>): Promise<FrequencyLine[]> => {
  const day = today(scope.clock)
  const rows = await selectFrequencies(scope)
  return obligations.map((obligation) => {
    const { kind, owner, unit, ruleId, parameter, basis } = obligation
    const versions = rows.filter((row) => row.kind === kind)
    return {
      // Where no document of the collected rules speaks of it, the bureau's own is the only one there is.
      kind, owner, unit, citation: obligation.custom === 0 ? (versions.at(-1)?.basis ?? '') : citationOf(getRule(ruleId, day)), national: parameter === null && basis === 'local' ? null : nationalTimes(obligation, day),
      ...timesIn(obligation, periodOf(day, unit), rows, day),
      versions: versions.map((row) => ({ id: row.id, times: row.times, effectiveFrom: row.effectiveFrom, basis: row.basis, setBy: row.setBy })),
    }
  })
}
