import type { Scope } from '@dangjian/db'
import { AppError, conflict, today } from '@dangjian/kernel'
import { z } from 'zod'
import { listSteps } from './case-store.ts'
import { loadCase } from './load-case.ts'
import { outcomeNames } from './locales/zh-CN.ts'
import { writeStep } from './record-step.ts'
import { noteSchema } from './step-fields.ts'

export const withdrawDisposalInput = z.object({ caseId: z.uuid(), reason: noteSchema.min(2) })
export type WithdrawDisposalInput = z.infer<typeof withdrawDisposalInput>

/** The branch takes its proposal back before it is approved, with a reason; the record stays. Throws NOT_FOUND, FORBIDDEN (disposal.handle), DISPOSAL_OWN_CASE, DISPOSAL_CLOSED, DISPOSAL_STEP_UNFIT and DISPOSAL_CHANGED. */
export const withdrawDisposal = async (scope: Scope, input: WithdrawDisposalInput): Promise<{ caseId: string }> => {
  const found = await loadCase(scope, input.caseId, 'disposal.handle')
  if (found.status === 'closed') throw conflict('DISPOSAL_CLOSED', { outcome: outcomeNames[found.outcome ?? ''] ?? '' })
  if (found.status !== 'open') throw new AppError('DISPOSAL_STEP_UNFIT', { step: outcomeNames['withdrawn'] ?? '' })
  const on = today(scope.clock)
  const steps = await listSteps(scope, [found.id])
  await writeStep(scope, found, steps.length + 1, { step: 'withdrawn', on, note: input.reason, change: { status: 'closed', outcome: 'withdrawn', closedOn: on } })
  return { caseId: found.id }
}
