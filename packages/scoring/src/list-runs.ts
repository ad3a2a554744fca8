import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { selectRuns } from './run-store.ts'

export const listRunsInput = z.object({})

/** A run as a list shows it. */
export interface RunBrief {
  readonly id: string
  readonly ruleSetKey: string
  readonly ruleSetTitle: string
  readonly ruleSetVersion: number
  readonly fromPeriod: string
  readonly toPeriod: string
  readonly orgUnitId: string
  readonly orgUnitName: string
  readonly status: 'computed' | 'published' | 'withdrawn'
  readonly memberCount: number
  readonly factCount: number
  readonly inputsHash: string
  readonly resultsHash: string
  readonly createdBy: string
  readonly createdAt: string
  readonly publishedAt: string | null
  readonly objectionsUntil: string | null
  /** Whether this person may publish, withdraw and replay it. */
  readonly mayManage: boolean
}

/**
 * Runs newest first, 100 at most: published ones for everybody who reads scores anywhere, the others only where `score.run` holds at the run's
 * organization.
 */
export const listRuns = async (scope: Scope): Promise<RunBrief[]> => {
  const rows = await selectRuns(scope)
  const ids = [...new Set(rows.map(({ run }) => run.orgUnitId))]
  const units = new Map((await Promise.all(ids.map((id) => getOrgUnit(scope, id)))).map((unit) => [unit.id, unit]))
  return rows.flatMap(({ run, set }) => {
    const unit = units.get(run.orgUnitId)
    const mayManage = unit !== undefined && can(scope.access, 'score.run', unit.path)
    if (!unit || (run.status !== 'published' && !mayManage)) return []
    const { id, fromPeriod, toPeriod, orgUnitId, status, memberCount, factCount, inputsHash, resultsHash, createdBy, objectionsUntil } = run
    return [{
      id, ruleSetKey: set.key, ruleSetTitle: set.title, ruleSetVersion: set.version, fromPeriod, toPeriod, orgUnitId, orgUnitName: unit.shortName, status,
      memberCount, factCount, inputsHash, resultsHash, createdBy, createdAt: run.createdAt.toISOString(), publishedAt: run.publishedAt?.toISOString() ?? null,
      objectionsUntil, mayManage,
    }]
  })
}
