import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { countReceipts, findMessage } from './message-store.ts'

export const messageReceiptsInput = z.object({ id: z.uuid() })

/** How many got a message and how many opened it: counts, never a list of who was slow. Needs `message.send` over it. Throws NOT_FOUND. */
export const messageReceiptCounts = async (scope: Scope, input: z.output<typeof messageReceiptsInput>): Promise<{ delivered: number; read: number }> => {
  const message = await findMessage(scope, input.id)
  if (!message || !can(scope.access, 'message.send', message.audiencePath)) throw notFound('message')
  return countReceipts(scope, message.id)
}
