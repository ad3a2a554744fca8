import type { Scope } from '@dangjian/db'
import { personById } from '@dangjian/members'
import { transferTexts as text } from './locales/zh-CN.ts'
import { asApproved } from './transfer-access.ts'
import { listTransfersOf } from './transfer-list-store.ts'
import { withdrawTransfer } from './withdraw-transfer.ts'

const open = ['drafted', 'approved', 'sent', 'refused']

/**
 * Takes back what is under way for a member who left otherwise (expelled, died): nobody is to receive that person. For the consumer of `member.state-changed`, which may
 * come twice; a transfer that is closed or asked back already stays as it is.
 */
export const withdrawOfGone = async (scope: Scope, memberId: string): Promise<void> => {
  const { state } = await personById(scope, memberId)
  if (state !== 'exited') return
  const found = (await listTransfersOf(scope, memberId)).find((line) => line.direction !== 'in' && open.includes(line.state))
  if (found) await withdrawTransfer(asApproved(scope), { id: found.id, note: text.gone })
}
