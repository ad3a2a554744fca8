import { pageInputSchema, type Page, type Scope } from '@dangjian/db'
import type { z } from 'zod'
import { cursorId } from './cursor-id.ts'
import { pageMessagesOf, type MessageRow } from './message-store.ts'

export const myMessagesInput = pageInputSchema

/** A message as its recipient has it; plain text. */
export interface MyMessage {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly link: string | null
  readonly sentBy: string
  readonly sentAt: string
  readonly readAt: string | null
}

export const toMyMessage = ({ message: { id, title, body, link, sentBy, sentAt }, readAt }: { message: MessageRow; readAt: Date | null }): MyMessage => ({
  id, title, body, link, sentBy, sentAt: sentAt.toISOString(), readAt: readAt?.toISOString() ?? null,
})

/** The reader's own messages, newest first; empty for an account without a member. Throws CURSOR_INVALID. */
export const myMessages = async (scope: Scope, input: z.output<typeof myMessagesInput>): Promise<Page<MyMessage>> => {
  const { memberId } = scope.actor
  if (memberId === null) return { items: [], total: 0, next: null }
  const page = await pageMessagesOf(scope, memberId, { beforeId: cursorId(input.cursor), limit: input.limit })
  return { ...page, items: page.items.map(toMyMessage) }
}
