import type { Scope } from '@dangjian/db'
import { endPostsOf } from '@dangjian/org'
import { z } from 'zod'
import { endAttachmentsOf } from '../attachment-store.ts'
import { dateSchema, exitKindSchema } from '../member-schema.ts'
import { closeAffiliation, closeStay } from './standing-store.ts'
import { takeStep } from './take-step.ts'

export const exitMemberInput = z.object({
  memberId: z.uuid(),
  exitKind: exitKindSchema,
  on: dateSchema,
  reason: z.string().trim().min(2).max(400),
  documentNumber: z.string().trim().max(60).optional(),
})
export type ExitMemberInput = z.infer<typeof exitMemberInput>

/**
 * A member leaves, with kind, day and reason (ST-03: nobody is ever deleted): the affiliation ends on the day, posts and attachments end, the record stays. For other domains; access is
 * for the caller. A probationary member leaves by `cancelled`, `transferred_out` or `deceased`; removal after lost contact waits two years (EDU-10 第二十四条).
 * Throws as `takeStep`.
 */
export const exitMember = async (scope: Scope, input: ExitMemberInput): Promise<{ memberId: string; stepId: string }> => {
  const { memberId, exitKind, on } = input
  const { stepId } = await takeStep(scope, memberId, { act: 'exited', on, exitKind }, input, { exitKind, exitedOn: on })
  await closeAffiliation(scope, memberId, on)
  await closeStay(scope, memberId, on)
  await endPostsOf(scope, memberId, on)
  await endAttachmentsOf(scope, memberId, on)
  return { memberId, stepId }
}

/** Takes the probation back (取消预备党员资格): an exit of its own kind. Throws as `exitMember`. */
export const cancelProbation = (scope: Scope, input: Omit<ExitMemberInput, 'exitKind'>): Promise<{ memberId: string; stepId: string }> => exitMember(scope, { ...input, exitKind: 'cancelled' })
