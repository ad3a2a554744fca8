import { can, pathsWith, type ScoringDimension } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { toRunBrief, type RunBrief } from './list-runs.ts'
import { countResults } from './result-store.ts'
import { findRun } from './run-store.ts'

export const getRunInput = z.object({ id: z.uuid() })

/** A run with the dimensions of its rule set, and what of it this person may read. */
export interface RunDetail extends RunBrief {
  readonly dimensions: readonly ScoringDimension[]
  /** Members whose results the person may read, and how many of them stand without any record (无记录). */
  readonly readable: { readonly members: number; readonly withoutRecord: number }
}

/** One run, under the same terms as its results. Throws NOT_FOUND when it is absent, another tenant's or not published for this person. */
export const getRun = async (scope: Scope, input: z.output<typeof getRunInput>): Promise<RunDetail> => {
  const found = await findRun(scope, input.id)
  if (!found) throw notFound('score_run')
  const unit = await getOrgUnit(scope, found.run.orgUnitId)
  if (found.run.status !== 'published' && !can(scope.access, 'score.run', unit.path)) throw notFound('score_run')
  const readable = await countResults(scope, { runId: input.id, paths: pathsWith(scope.access, 'score.read') })
  return { ...toRunBrief(scope, found, unit), dimensions: found.set.body.dimensions, readable }
}
