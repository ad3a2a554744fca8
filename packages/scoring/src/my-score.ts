import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { z } from 'zod'
import { findResult, selectRunsOfMember } from './result-store.ts'
import { findRun } from './run-store.ts'

export const myScoreInput = z.object({})

/** One published result of the reader; points in hundredths. */
export interface MyScore {
  readonly runId: string
  readonly memberId: string
  readonly ruleSetKey: string
  readonly ruleSetTitle: string
  readonly ruleSetVersion: number
  readonly basis: string
  readonly fromPeriod: string
  readonly toPeriod: string
  readonly publishedAt: string
  readonly objectionsUntil: string
  readonly objectionsOpen: boolean
  readonly total: number
  readonly publishedTotal: number
  /** False: no record went in (无记录). */
  readonly hasRecords: boolean
  readonly dimensions: ReadonlyArray<{ readonly key: string; readonly title: string; readonly weight: number; readonly value: number }>
}

/** The reader's own published results, newest first, 60 at most; nobody else's. Empty for an account without a member. */
export const myScore = async (scope: Scope): Promise<MyScore[]> => {
  const { memberId } = scope.actor
  if (memberId === null) return []
  const runIds = await selectRunsOfMember(scope, memberId)
  const scores = await Promise.all(runIds.map(async (runId): Promise<MyScore[]> => {
    const [found, result] = await Promise.all([findRun(scope, runId), findResult(scope, runId, memberId)])
    if (!found?.run.publishedAt || found.run.objectionsUntil === null || !result) return []
    const { run, set } = found
    return [{
      runId, memberId, ruleSetKey: set.key, ruleSetTitle: set.title, ruleSetVersion: set.version, basis: set.body.basis, fromPeriod: run.fromPeriod,
      toPeriod: run.toPeriod, publishedAt: found.run.publishedAt.toISOString(), objectionsUntil: found.run.objectionsUntil,
      objectionsOpen: today(scope.clock) <= found.run.objectionsUntil, total: result.total, publishedTotal: result.published_total,
      hasRecords: result.fact_count > 0,
      dimensions: set.body.dimensions.map(({ key, title, weight }) => ({ key, title, weight, value: result.dimensions[key] ?? 0 })),
    }]
  }))
  return scores.flat()
}
