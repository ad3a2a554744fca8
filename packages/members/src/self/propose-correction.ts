import type { Scope } from '@dangjian/db'
import { AppError, conflict, notFound, today } from '@dangjian/kernel'
import { z } from 'zod'
import { accessPathOf } from '../get-readable-member.ts'
import { memberProblems } from '../member-problems.ts'
import { findMember } from '../member-store.ts'
import { memberChangeSchema, openMember } from '../update-member.ts'
import { correctableFieldSchema } from './correctable-fields.ts'
import { insertCorrection, wasRefused } from './correction-store.ts'

export const proposeCorrectionInput = z.object({
  field: correctableFieldSchema,
  value: z.string().trim().min(1).max(60),
  reason: z.string().trim().min(2).max(200),
  evidence: z.string().trim().max(400).default(''),
})
export type ProposeCorrectionInput = z.infer<typeof proposeCorrectionInput>

/**
 * A member asks to have a field of the own file corrected. Judged at once by what the field must be; the organization answers. The same is not asked for twice. Throws NOT_FOUND for
 * an account without a member, CORRECTION_VALUE_INVALID, CORRECTION_SAME, CORRECTION_PENDING, CORRECTION_REFUSED_BEFORE and the codes of `memberProblems`.
 */
export const proposeCorrection = async (scope: Scope, { field, value, reason, evidence }: ProposeCorrectionInput): Promise<{ id: string }> => {
  const memberId = scope.actor.memberId
  const member = memberId === null ? undefined : await findMember(scope, memberId)
  if (!member) throw notFound('member')
  const parsed = memberChangeSchema.shape[field].safeParse(field === 'idNumber' ? value.toUpperCase() : value)
  if (!parsed.success) throw new AppError('CORRECTION_VALUE_INVALID', { field })
  const wanted = String(parsed.data)
  const fields = openMember(scope, member)
  if (fields[field] === wanted) throw new AppError('CORRECTION_SAME', {})
  const problem = memberProblems({ ...fields, [field]: wanted }, today(scope.clock)).find((found) => found.field === field)
  if (problem) throw new AppError(problem.code, problem.details)
  if (await wasRefused(scope, member.id, field, wanted)) throw conflict('CORRECTION_REFUSED_BEFORE', {})
  const id = await insertCorrection(scope, { memberId: member.id, field, value: wanted, reason, evidence })
  if (id === undefined) throw conflict('CORRECTION_PENDING', {})
  await scope.audit({ action: 'member.correction-proposed', subject: { type: 'member', id: member.id }, orgPath: accessPathOf(member), summary: `${member.name}申请更正本人登记信息`, details: { correctionId: id, field } })
  return { id }
}
