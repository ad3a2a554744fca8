import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { z } from 'zod'
import { getRunFor } from './get-run-for.ts'
import { updateRun } from './run-store.ts'
import { textSchema } from './text-schema.ts'

/** Why a run is taken back is part of the record. */
export const withdrawRunInput = z.object({ id: z.uuid(), reason: textSchema(2, 300) })

/** Takes a run back: members no longer see it, its rows stay. Needs `score.run`. Throws NOT_FOUND, RUN_STATE when it is withdrawn already. */
export const withdrawRun = async (scope: Scope, input: z.output<typeof withdrawRunInput>): Promise<{ id: string }> => {
  const { run, set, unit } = await getRunFor(scope, input.id, 'score.run', true)
  if (run.status === 'withdrawn') throw conflict('RUN_STATE', { status: run.status })
  await updateRun(scope, run.id, { status: 'withdrawn' })
  await scope.audit({
    action: 'score-run.withdrawn', subject: { type: 'score_run', id: run.id }, orgPath: unit.path,
    summary: `撤回${unit.shortName}${run.fromPeriod}至${run.toPeriod}积分（《${set.title}》第${set.version}版）：${input.reason}`, details: { from: run.status },
  })
  return { id: run.id }
}
