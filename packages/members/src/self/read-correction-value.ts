import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { manageableMember } from '../file/manageable-member.ts'
import { openMember } from '../update-member.ts'
import { findCorrection } from './correction-store.ts'

export const readCorrectionValueInput = z.object({ id: z.uuid(), purpose: z.string().trim().min(4).max(200) })
export type ReadCorrectionValueInput = z.infer<typeof readCorrectionValueInput>

/** Shows the protected value that a correction asks for beside the present one, to check it; the look is written down for the member to see. Throws NOT_FOUND and FORBIDDEN. */
export const readCorrectionValue = async (scope: Scope, { id, purpose }: ReadCorrectionValueInput): Promise<{ current: string | null; value: string }> => {
  const correction = await findCorrection(scope, id)
  if (!correction) throw notFound('correction')
  const member = await manageableMember(scope, correction.memberId)
  await scope.audit({
    action: 'member.unmasked', subject: { type: 'member', id: member.id }, orgPath: member.place, summary: `核对${member.name}的更正申请时查看原值和申请值，用途：${purpose}`,
    details: { field: correction.field, reason: purpose, correctionId: id },
  })
  return { current: openMember(scope, member)[correction.field], value: scope.fields.open(correction.valueSealed) }
}
