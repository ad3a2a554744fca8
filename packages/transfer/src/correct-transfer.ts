import type { Scope } from '@dangjian/db'
import { conflict, notFound, today } from '@dangjian/kernel'
import { ownTenant } from '@dangjian/tenancy'
import { z } from 'zod'
import { transferTermsSchema } from './draft-transfer.ts'
import { fill, transferTexts as text } from './locales/zh-CN.ts'
import { resolveTarget } from './resolve-target.ts'
import { originTransfer } from './transfer-access.ts'
import { changeTransfer, insertEvent } from './transfer-store.ts'

export const correctTransferInput = transferTermsSchema.extend({ id: z.uuid() })
export type CorrectTransferInput = z.output<typeof correctTransferInput>

/**
 * Corrects the terms of a draft, or of a transfer that came back refused: that is the second try, a new attempt of the same transfer which the committee approves
 * anew. Throws NOT_FOUND, FORBIDDEN (transfer.handle), TRANSFER_NOT_CORRECTABLE, TRANSFER_WAY_FIXED, and the codes of `resolveTarget`.
 */
export const correctTransfer = async (scope: Scope, input: CorrectTransferInput): Promise<{ id: string; attempt: number }> => {
  const { row, path } = await originTransfer(scope, input.id, 'transfer.handle')
  if (row.state !== 'drafted' && row.state !== 'refused') throw conflict('TRANSFER_NOT_CORRECTABLE', { name: row.memberName })
  if ((input.way === 'internal') !== (row.way === 'internal')) throw conflict('TRANSFER_WAY_FIXED')
  if (row.fromUnitId === null) throw notFound('transfer')
  const target = await resolveTarget(scope, await ownTenant(scope), input, row.fromUnitId)
  const attempt = row.state === 'refused' ? row.attempt + 1 : row.attempt
  const { way, reason, reasonNote, duesPaidTo, confirmed, endsPosts } = input
  const isMine = await changeTransfer(scope, row.id, { states: ['drafted', 'refused'], attempt: row.attempt }, {
    way, reason, reasonNote, duesPaidTo, confirmed, endsPosts, ...target, state: 'drafted', attempt, approvedOn: null, approvedBy: null, approvedByName: null, sentOn: null,
    letterNumber: null, letterIssuedOn: null, letterValidUntil: null,
    draftedOn: today(scope.clock), draftedBy: scope.actor.accountId ?? scope.actor.name, draftedByName: scope.actor.name,
  })
  if (!isMine) throw conflict('TRANSFER_NOT_CORRECTABLE', { name: row.memberName })
  await insertEvent(scope, { id: row.id, attempt }, 'corrected', fill(text.to, { place: [target.toTenantName, target.toUnitName].filter(Boolean).join('') }))
  await scope.audit({ action: 'transfer.corrected', subject: { type: 'transfer', id: row.id }, orgPath: path, summary: `更正${row.memberName}的组织关系转接，第${attempt}次办理`, details: { attempt } })
  return { id: row.id, attempt }
}
