import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { recordChanges } from '../file/record-changes.ts'
import { dateSchema } from '../member-schema.ts'
import { takeStep } from './take-step.ts'

/** `formalOn` is the day from which standing counts (DEV-A4): the end of the probation, not the day of the meeting or of the approval. */
export const convertMemberInput = z.object({
  memberId: z.uuid(), formalOn: dateSchema, reason: z.string().trim().min(2).max(400), documentNumber: z.string().trim().max(60).optional(),
})
export type ConvertMemberInput = z.infer<typeof convertMemberInput>

/** A probationary member becomes formal. For other domains; access is for the caller. Throws as `takeStep`; earliest a year after joining (《中国共产党章程》第七条). */
export const convertMember = async (scope: Scope, input: ConvertMemberInput): Promise<{ memberId: string; stepId: string }> => {
  const { memberId, formalOn, reason } = input
  const { stepId } = await takeStep(scope, memberId, { act: 'converted', on: formalOn }, input, { status: 'formal', formalOn })
  await recordChanges(scope, memberId, [{ field: 'status', before: 'probationary', after: 'formal' }, { field: 'formalOn', before: null, after: formalOn }], reason)
  return { memberId, stepId }
}
