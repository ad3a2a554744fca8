import type { Scope } from '@dangjian/db'
import { AppError, conflict, today } from '@dangjian/kernel'
import { z } from 'zod'
import { getRunFor } from './get-run-for.ts'
import { findPublishedTwin, updateRun } from './run-store.ts'

/** The last day on which members may object. */
export const publishRunInput = z.object({ id: z.uuid(), objectionsUntil: z.iso.date() })

/**
 * Shows a computed run to its members, each their own line, and opens the time for objections. Emits `score.run-published`. Needs `score.run`.
 * Throws NOT_FOUND, RUN_STATE (not computed), OBJECTION_DEADLINE_PAST, RUN_ALREADY_PUBLISHED (the same computation stands published).
 */
export const publishRun = async (scope: Scope, input: z.output<typeof publishRunInput>): Promise<{ id: string; objectionsUntil: string }> => {
  const { run, set, unit } = await getRunFor(scope, input.id, 'score.run', true)
  if (run.status !== 'computed') throw conflict('RUN_STATE', { status: run.status })
  if (input.objectionsUntil <= today(scope.clock)) throw new AppError('OBJECTION_DEADLINE_PAST', { date: input.objectionsUntil })
  const twin = await findPublishedTwin(scope, run)
  if (twin !== undefined) throw conflict('RUN_ALREADY_PUBLISHED', { runId: twin, from: run.fromPeriod, to: run.toPeriod })
  await updateRun(scope, run.id, { status: 'published', publishedAt: scope.clock.now(), objectionsUntil: input.objectionsUntil })
  await scope.audit({
    action: 'score-run.published', subject: { type: 'score_run', id: run.id }, orgPath: unit.path,
    summary: `公布${unit.shortName}${run.fromPeriod}至${run.toPeriod}积分（《${set.title}》第${set.version}版），异议截止${input.objectionsUntil}`,
    details: { objectionsUntil: input.objectionsUntil, resultsHash: run.resultsHash },
  })
  await scope.emit('score.run-published', { runId: run.id, period: run.toPeriod })
  return { id: run.id, objectionsUntil: input.objectionsUntil }
}
