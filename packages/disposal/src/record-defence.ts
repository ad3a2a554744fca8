import type { Scope } from '@dangjian/db'
import { AppError, notFound, today } from '@dangjian/kernel'
import { z } from 'zod'
import { findCase } from './case-store.ts'
import { loadCase } from './load-case.ts'
import { recordStep } from './record-step.ts'
import { noteSchema, stepOf } from './step-fields.ts'

/** What the person said, or the person's written waiver; a waiver names the paper. */
export const recordDefenceInput = z.object({ ...stepOf, form: z.enum(['oral', 'written', 'waived']), note: noteSchema.min(2) })
export type RecordDefenceInput = z.infer<typeof recordDefenceInput>

/**
 * The handler records the person's defence, heard or handed in, or a waiver in writing (DIS-08, RG-07 《党章》第四条). Throws NOT_FOUND, FORBIDDEN
 * (disposal.handle), DISPOSAL_OWN_CASE, DISPOSAL_CHANGED and what `refuseStep` throws.
 */
export const recordDefence = async (scope: Scope, input: RecordDefenceInput): Promise<{ caseId: string }> => {
  const found = await loadCase(scope, input.caseId, 'disposal.handle')
  return recordStep(scope, found, 'defended', input.on, async () => ({ body: { by: 'recorder', form: input.form }, note: input.note }))
}

/** The person's own statement. `waived` gives up the defence and says so in the person's own words. */
export const submitDefenceInput = z.object({ caseId: z.uuid(), form: z.enum(['written', 'waived']), statement: noteSchema.min(2) })
export type SubmitDefenceInput = z.infer<typeof submitDefenceInput>

/**
 * The person concerned defends themself in writing, today (DIS-08, RG-07 《党章》第四条). Throws NOT_FOUND for anybody else's case, DISPOSAL_CHANGED and what
 * `refuseStep` throws.
 */
export const submitDefence = async (scope: Scope, input: SubmitDefenceInput): Promise<{ caseId: string }> => {
  const found = await findCase(scope, input.caseId)
  if (!found || scope.actor.memberId === null || found.memberId !== scope.actor.memberId) throw notFound('disposal')
  if (input.statement.trim().length < 2) throw new AppError('DISPOSAL_NOTE_MISSING', { path: 'statement' })
  return recordStep(scope, found, 'defended', today(scope.clock), async () => ({ body: { by: 'member', form: input.form }, note: input.statement }))
}
