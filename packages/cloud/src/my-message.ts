import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { findMessageOf } from './message-store.ts'
import { toMyMessage, type MyMessage } from './my-messages.ts'

export const myMessageInput = z.object({ id: z.uuid() })

/** One message that was sent to the reader; reading it here leaves no receipt, `markRead` does. Throws NOT_FOUND for every other. */
export const myMessage = async (scope: Scope, input: z.output<typeof myMessageInput>): Promise<MyMessage> => {
  const { memberId } = scope.actor
  const found = memberId === null ? undefined : await findMessageOf(scope, memberId, input.id)
  if (!found) throw notFound('message')
  return toMyMessage(found)
}
