import type { Scope } from '@dangjian/db'
import { AppError, conflict, today } from '@dangjian/kernel'
import { z } from 'zod'
import { closeAtOrigin } from './close-at-origin.ts'
import { originTransfer } from './transfer-access.ts'

/** The receipt slip (回执) of a letter that went out of the deployment: received on a day into an organization. */
export const recordReceiptInput = z.object({ id: z.uuid(), receivedOn: z.iso.date(), orgUnitName: z.string().trim().min(2).max(120) })
export type RecordReceiptInput = z.infer<typeof recordReceiptInput>

/**
 * Enters the receipt slip that came back on paper and closes the affiliation on its day. Throws NOT_FOUND, FORBIDDEN (transfer.approve), TRANSFER_ANSWERS_ITSELF for a
 * transfer whose receipt comes by itself, TRANSFER_NOT_IN_TRANSIT, TRANSFER_RECEIPT_DAY for a day before the letter or in the future.
 */
export const recordReceipt = async (scope: Scope, input: RecordReceiptInput): Promise<{ id: string }> => {
  const { row } = await originTransfer(scope, input.id, 'transfer.approve')
  if (row.way !== 'package') throw conflict('TRANSFER_ANSWERS_ITSELF', { name: row.memberName })
  if (row.state !== 'sent' || row.sentOn === null) throw conflict('TRANSFER_NOT_IN_TRANSIT', { name: row.memberName })
  if (input.receivedOn < row.sentOn || input.receivedOn > today(scope.clock)) throw new AppError('TRANSFER_RECEIPT_DAY', { sentOn: row.sentOn })
  await closeAtOrigin(scope, row, input)
  return { id: row.id }
}
