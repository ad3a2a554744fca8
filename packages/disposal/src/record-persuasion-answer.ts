import type { Scope } from '@dangjian/db'
import { exitMember } from '@dangjian/members'
import { z } from 'zod'
import { loadCase } from './load-case.ts'
import { disposalSentences, kindNames } from './locales/zh-CN.ts'
import { recordStep } from './record-step.ts'
import { noteSchema, stepOf } from './step-fields.ts'

export const recordPersuasionAnswerInput = z.object({ ...stepOf, isAccepted: z.boolean(), note: noteSchema.min(2) })
export type RecordPersuasionAnswerInput = z.infer<typeof recordPersuasionAnswerInput>

/**
 * The person's answer to 劝其退党: who accepts leaves on that day (DIS-04 counts from it), who refuses stays, and 除名 may be proposed (DIS-06). Throws NOT_FOUND,
 * FORBIDDEN (disposal.handle), DISPOSAL_OWN_CASE, DISPOSAL_CHANGED, what `refuseStep` and what `exitMember` of members throw.
 */
export const recordPersuasionAnswer = async (scope: Scope, input: RecordPersuasionAnswerInput): Promise<{ caseId: string }> => {
  const found = await loadCase(scope, input.caseId, 'disposal.handle')
  const outcome = input.isAccepted ? 'effected' : 'refused'
  const done = await recordStep(scope, found, 'answered', input.on, async () => ({ body: { isAccepted: input.isAccepted }, note: input.note, change: { status: 'closed', outcome, closedOn: input.on } }))
  if (input.isAccepted) await exitMember(scope, { memberId: found.memberId, exitKind: 'persuaded_out', on: input.on, reason: disposalSentences.exited(kindNames['persuaded_out'] ?? '') })
  return done
}
