import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { countUnread } from './message-store.ts'

export const unreadCountInput = z.object({})

/** How many messages the reader has not opened. */
export const unreadCount = async (scope: Scope): Promise<{ unread: number }> => ({
  unread: scope.actor.memberId === null ? 0 : await countUnread(scope, scope.actor.memberId),
})
