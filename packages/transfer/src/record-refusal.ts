import type { Scope } from '@dangjian/db'
import { conflict, today } from '@dangjian/kernel'
import { z } from 'zod'
import { closeValidLetter } from './letter-store.ts'
import { fill, transferTexts as text } from './locales/zh-CN.ts'
import { originTransfer } from './transfer-access.ts'
import { changeTransfer, insertEvent } from './transfer-store.ts'
import { refusalReasonSchema } from './transfer-words.ts'

/** The answer of an organization outside the deployment that sends the person back. */
export const recordRefusalInput = z.object({ id: z.uuid(), reason: refusalReasonSchema, note: z.string().trim().min(4).max(400) })
export type RecordRefusalInput = z.infer<typeof recordRefusalInput>

/** Enters a refusal that came back on paper; the member stays and a second try is open. Throws as `recordReceipt`. */
export const recordRefusal = async (scope: Scope, input: RecordRefusalInput): Promise<{ id: string }> => {
  const { row, path } = await originTransfer(scope, input.id, 'transfer.approve')
  if (row.way !== 'package') throw conflict('TRANSFER_ANSWERS_ITSELF', { name: row.memberName })
  const change = { state: 'refused', refusalReason: input.reason, refusalNote: input.note, refusedOn: today(scope.clock) } as const
  if (!(await changeTransfer(scope, row.id, { states: ['sent'], attempt: row.attempt }, change))) throw conflict('TRANSFER_NOT_IN_TRANSIT', { name: row.memberName })
  const note = fill(text.refused, { reason: text.refusal[input.reason] ?? input.reason, note: input.note })
  await closeValidLetter(scope, row.id, 'void', note)
  await insertEvent(scope, row, 'refused', note)
  await scope.audit({ action: 'transfer.refusal-recorded', subject: { type: 'transfer', id: row.id }, orgPath: path, summary: `登记${row.memberName}的组织关系转接被退回，${note}`, details: { attempt: row.attempt } })
  return { id: row.id }
}
