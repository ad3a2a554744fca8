import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { z } from 'zod'
import { loadCase } from './load-case.ts'
import { recordStep } from './record-step.ts'
import { requireSecondPerson } from './second-person.ts'
import { documentSchema, noteSchema, stepOf } from './step-fields.ts'

export const preReviewDisposalInput = z.object({ ...stepOf, isAgreed: z.boolean(), documentNumber: documentSchema, note: noteSchema.optional() })
export type PreReviewDisposalInput = z.infer<typeof preReviewDisposalInput>

/**
 * The 基层党委 reviews the proposal before the meeting votes (DIS-07); without its consent the case ends. Throws NOT_FOUND, FORBIDDEN (disposal.approve),
 * DISPOSAL_OWN_CASE, DISPOSAL_SECOND_PERSON, DISPOSAL_NOTE_MISSING for a refusal without reason, DISPOSAL_CHANGED and what `refuseStep` throws.
 */
export const preReviewDisposal = async (scope: Scope, input: PreReviewDisposalInput): Promise<{ caseId: string }> => {
  const found = await loadCase(scope, input.caseId, 'disposal.approve')
  if (!input.isAgreed && !input.note) throw new AppError('DISPOSAL_NOTE_MISSING', { path: 'note' })
  return recordStep(scope, found, 'pre_reviewed', input.on, async (steps) => {
    requireSecondPerson(scope, steps)
    return {
      body: { isAgreed: input.isAgreed, documentNumber: input.documentNumber }, note: input.note,
      ...(input.isAgreed ? {} : { change: { status: 'closed', outcome: 'not_approved', closedOn: input.on } as const }),
    }
  })
}
