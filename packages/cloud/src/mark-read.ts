import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { readCopy } from './message-store.ts'

export const markReadInput = z.object({ id: z.uuid() })

/**
 * The reader has opened a message; the first time counts and later calls change nothing. The receipt is its own record, so that no audit row is
 * written about what somebody reads. Throws NOT_FOUND for a message that was not sent to the reader.
 */
export const markRead = async (scope: Scope, input: z.output<typeof markReadInput>): Promise<{ readAt: string }> => {
  const { memberId } = scope.actor
  const readAt = memberId === null ? undefined : await readCopy(scope, memberId, input.id)
  if (!readAt) throw notFound('message')
  return { readAt: readAt.toISOString() }
}
