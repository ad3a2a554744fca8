import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { z } from 'zod'
import { loadCase } from './load-case.ts'
import { recordStep, type NewStep } from './record-step.ts'
import { documentSchema, noteSchema, stepOf } from './step-fields.ts'

const people = z.string().trim().min(2).max(100)

/** Steps that a handler of the branch records without further decision; what was said goes into the sealed note. */
export const recordDisposalStepInput = z.discriminatedUnion('step', [
  z.object({ ...stepOf, step: z.literal('filed'), documentNumber: documentSchema, note: noteSchema.optional() }),
  z.object({ ...stepOf, step: z.literal('investigated'), people, note: noteSchema.min(2) }),
  z.object({ ...stepOf, step: z.literal('talked'), people, note: noteSchema.optional() }),
  z.object({ ...stepOf, step: z.literal('notified'), method: z.enum(['in_person', 'by_letter']), note: noteSchema.optional() }),
  z.object({ ...stepOf, step: z.literal('testified'), people, note: noteSchema.min(2) }),
  z.object({ ...stepOf, step: z.literal('announced'), place: z.string().trim().min(2).max(100), note: noteSchema.optional() }),
  z.object({ ...stepOf, step: z.literal('delivered'), receipt: z.enum(['signed', 'refused', 'posted']), note: noteSchema.optional() }),
])
export type RecordDisposalStepInput = z.infer<typeof recordDisposalStepInput>

const bodyOf = (input: RecordDisposalStepInput): NewStep['body'] => {
  switch (input.step) {
    case 'filed':
      return { documentNumber: input.documentNumber }
    case 'notified':
      return { method: input.method }
    case 'announced':
      return { place: input.place }
    case 'delivered':
      return { receipt: input.receipt }
    default:
      return { people: input.people }
  }
}

/**
 * Records 报党委, 调查核实, 谈话, 告知, 作证, 宣布 or 送达 (DIS-07, DIS-08). 除名 that is announced and delivered is closed as effected. Throws NOT_FOUND, FORBIDDEN
 * (disposal.handle), DISPOSAL_OWN_CASE, DISPOSAL_CHANGED and what `refuseStep` throws; DISPOSAL_NOTE_MISSING where somebody refused to sign without a note.
 */
export const recordDisposalStep = async (scope: Scope, input: RecordDisposalStepInput): Promise<{ caseId: string }> => {
  const found = await loadCase(scope, input.caseId, 'disposal.handle')
  if (input.step === 'delivered' && input.receipt === 'refused' && !input.note) throw new AppError('DISPOSAL_NOTE_MISSING', { path: 'note' })
  return recordStep(scope, found, input.step, input.on, async (steps) => {
    const body = bodyOf(input) ?? {}
    const other = input.step === 'announced' ? 'delivered' : 'announced'
    const ends = found.kind === 'removed' && (input.step === 'announced' || input.step === 'delivered') && steps.some(({ step }) => step === other)
    return { body, note: input.note, ...(ends ? { change: { status: 'closed', outcome: 'effected', closedOn: input.on } as const } : {}) }
  })
}
