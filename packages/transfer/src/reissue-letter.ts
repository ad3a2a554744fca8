import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { sendCoreExchange } from '@dangjian/tenancy'
import { z } from 'zod'
import { transferKinds } from './exchange-messages.ts'
import { issueLetter } from './issue-letter.ts'
import { closeValidLetter } from './letter-store.ts'
import { dayText, fill, transferTexts as text } from './locales/zh-CN.ts'
import { originTransfer } from './transfer-access.ts'
import { changeTransfer, insertEvent } from './transfer-store.ts'

export const reissueLetterInput = z.object({ id: z.uuid(), note: z.string().trim().min(4).max(200) })
export type ReissueLetterInput = z.infer<typeof reissueLetterInput>

/**
 * Replaces a lost or expired letter by one with a new number, a new code and a new period; the old one stays on record as lost. Throws NOT_FOUND, FORBIDDEN
 * (transfer.approve), TRANSFER_NOT_IN_TRANSIT, TRANSFER_WITHOUT_LETTER.
 */
export const reissueLetter = async (scope: Scope, input: ReissueLetterInput): Promise<{ letterNumber: string }> => {
  const { row, path } = await originTransfer(scope, input.id, 'transfer.approve')
  if (row.way === 'internal') throw conflict('TRANSFER_WITHOUT_LETTER', { name: row.memberName })
  if (row.state !== 'sent') throw conflict('TRANSFER_NOT_IN_TRANSIT', { name: row.memberName })
  await closeValidLetter(scope, row.id, 'lost', input.note)
  const letter = await issueLetter(scope, row)
  const change = { letterNumber: letter.number, letterIssuedOn: letter.issuedOn, letterValidUntil: letter.validUntil }
  if (!(await changeTransfer(scope, row.id, { states: ['sent'], attempt: row.attempt }, change))) throw conflict('TRANSFER_NOT_IN_TRANSIT', { name: row.memberName })
  if (row.way === 'tenant' && row.toTenantId !== null) {
    await sendCoreExchange(scope, { toTenantId: row.toTenantId, kind: transferKinds.letter, subject: row.id, payload: { transferId: row.id, attempt: row.attempt, letter } })
  }
  const note = `${fill(text.lost, { letter: row.letterNumber ?? '', note: input.note })}；${fill(text.validUntil, { letter: letter.number, day: dayText(letter.validUntil) })}`
  await insertEvent(scope, row, 'letter_lost', note)
  await scope.audit({ action: 'transfer.letter-reissued', subject: { type: 'transfer', id: row.id }, orgPath: path, summary: `重新开具${row.memberName}的组织关系介绍信${letter.number}：${input.note}`, details: { old: row.letterNumber, letter: letter.number } })
  return { letterNumber: letter.number }
}
