import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { getOrgUnit, type OrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { selectRuns } from './run-store.ts'
import type { scoreRuns } from './tables.ts'

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

interface RunWithSet {
  readonly run: typeof scoreRuns.$inferSelect
  readonly set: { readonly key: string; readonly version: number; readonly title: string }
}

export const toRunBrief = (scope: Scope, { run, set }: RunWithSet, unit: OrgUnit): RunBrief => {
  const { id, fromPeriod, toPeriod, orgUnitId, status, memberCount, factCount, inputsHash, resultsHash, createdBy, objectionsUntil } = run
  return {
    id, ruleSetKey: set.key, ruleSetTitle: set.title, ruleSetVersion: set.version, fromPeriod, toPeriod, orgUnitId, orgUnitName: unit.shortName, status,
    memberCount, factCount, inputsHash, resultsHash, createdBy, createdAt: run.createdAt.toISOString(), publishedAt: run.publishedAt?.toISOString() ?? null,
    objectionsUntil, mayManage: can(scope.access, 'score.run', unit.path),
  }
}

/**
 * Runs newest first, 100 at most: published ones for everybody who reads scores anywhere, the others only where `score.run` holds at the run's
 * organization.
 */
export const listRuns = async (scope: Scope): Promise<RunBrief[]> => {
  const rows = await selectRuns(scope)
  const ids = [...new Set(rows.map(({ run }) => run.orgUnitId))]
  const units = new Map((await Promise.all(ids.map((id) => getOrgUnit(scope, id)))).map((unit) => [unit.id, unit]))
  return rows.flatMap((row) => {
    const unit = units.get(row.run.orgUnitId)
    const brief = unit && toRunBrief(scope, row, unit)
    return brief && (brief.status === 'published' || brief.mayManage) ? [brief] : []
  })
}
