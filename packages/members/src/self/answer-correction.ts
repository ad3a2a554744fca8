import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { manageableMember } from '../file/manageable-member.ts'
import { updateMember } from '../update-member.ts'
import { findCorrection, setAnswer } from './correction-store.ts'

export const answerCorrectionInput = z
  .object({ id: z.uuid(), accept: z.boolean(), answer: z.string().trim().max(200).default('') })
  .refine(({ accept, answer }) => accept || answer.length >= 2, 'a refusal gives its reason')
export type AnswerCorrectionInput = z.infer<typeof answerCorrectionInput>

/**
 * Accepts a correction, which changes the file at once, or refuses it with the reason; once. Nobody answers the own correction. Throws NOT_FOUND, FORBIDDEN (member.manage),
 * SECOND_PERSON_REQUIRED, CORRECTION_ANSWERED, and as `updateMember` when the value does not fit the file any more.
 */
export const answerCorrection = async (scope: Scope, { id, accept, answer }: AnswerCorrectionInput): Promise<{ id: string; status: 'accepted' | 'refused' }> => {
  const correction = await findCorrection(scope, id)
  if (!correction) throw notFound('correction')
  const member = await manageableMember(scope, correction.memberId)
  if (scope.actor.memberId === correction.memberId) throw new AppError('SECOND_PERSON_REQUIRED', { name: scope.actor.name })
  const status = accept ? 'accepted' : 'refused'
  if (!(await setAnswer(scope, id, status, answer === '' ? null : answer))) throw conflict('CORRECTION_ANSWERED', {})
  if (accept) {
    await updateMember(scope, {
      id: member.id, version: member.version, change: { [correction.field]: scope.fields.open(correction.valueSealed) }, reason: `采纳本人更正申请：${correction.reason}`.slice(0, 200),
    })
  }
  await scope.audit({
    action: `member.correction-${status}`, subject: { type: 'member', id: member.id }, orgPath: member.place, summary: `${accept ? '采纳' : '不予采纳'}${member.name}的更正申请`,
    details: { correctionId: id, field: correction.field, answer },
  })
  return { id, status }
}
