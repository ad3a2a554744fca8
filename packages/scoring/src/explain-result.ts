import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { notFound, today } from '@dangjian/kernel'
import { z } from 'zod'
import { selectEntries } from './entry-store.ts'
import { explainLedger, type ExplainedDimension } from './explanation.ts'
import { findResult } from './result-store.ts'
import { findRun } from './run-store.ts'

/** Whose result in which run. */
export const explainResultInput = z.object({ runId: z.uuid(), subjectId: z.uuid() })

/** A result from its total down to the records; points in hundredths. */
export interface Explanation {
  readonly run: {
    readonly id: string
    readonly status: 'computed' | 'published' | 'withdrawn'
    readonly fromPeriod: string
    readonly toPeriod: string
    readonly publishedAt: string | null
    readonly objectionsUntil: string | null
    readonly resultsHash: string
  }
  readonly ruleSet: { readonly id: string; readonly key: string; readonly title: string; readonly version: number; readonly basis: string }
  readonly subject: { readonly id: string; readonly name: string; readonly orgUnitId: string; readonly orgUnitName: string }
  readonly viewer: 'self' | 'organizer'
  readonly total: number
  readonly publishedTotal: number
  /** False: no record went in (无记录); the total is the base alone and says nothing about the person. */
  readonly hasRecords: boolean
  readonly dimensions: readonly ExplainedDimension[]
}

/**
 * Explains one result: base → dimensions → entries → facts → records. The member sees the own published result; others need `score.read` at
 * the organization where the member stood in the run, and `score.run` before it is published. Throws NOT_FOUND for everything else.
 */
export const explainResult = async (scope: Scope, input: z.output<typeof explainResultInput>): Promise<Explanation> => {
  const found = await findRun(scope, input.runId)
  const result = found && (await findResult(scope, input.runId, input.subjectId))
  if (!found || !result) throw notFound('score_result')
  const { run, set } = found
  const isSelf = scope.actor.memberId === input.subjectId && can(scope.access, 'self.read')
  const mayRead = run.status === 'published' ? isSelf || can(scope.access, 'score.read', result.path) : can(scope.access, 'score.run', result.path)
  if (!mayRead) throw notFound('score_result')
  const objecting = isSelf && run.status === 'published' && run.objectionsUntil !== null && today(scope.clock) <= run.objectionsUntil
  const lines = await selectEntries(scope, run.id, input.subjectId)
  return {
    run: {
      id: run.id, status: run.status, fromPeriod: run.fromPeriod, toPeriod: run.toPeriod, publishedAt: run.publishedAt?.toISOString() ?? null,
      objectionsUntil: run.objectionsUntil, resultsHash: run.resultsHash,
    },
    ruleSet: { id: set.id, key: set.key, title: set.title, version: set.version, basis: set.body.basis },
    subject: { id: input.subjectId, name: result.member_name, orgUnitId: result.org_unit_id, orgUnitName: result.org_unit_name },
    viewer: isSelf ? 'self' : 'organizer', total: result.total, publishedTotal: result.published_total, hasRecords: result.fact_count > 0,
    dimensions: explainLedger(set.body, result.dimensions, lines, objecting),
  }
}
