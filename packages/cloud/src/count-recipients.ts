import type { Scope } from '@dangjian/db'
import { z } from 'zod'
import { messageAudienceSchema, recipientsOf } from './message-audience.ts'

/** The audience of a message that is still being written. */
export const countRecipientsInput = z.object({ audience: messageAudienceSchema })

/** How many members a message to this audience would reach as of today; nothing is sent. Needs `message.send` over them. Throws NOT_FOUND, FORBIDDEN. */
export const countRecipients = async (scope: Scope, input: z.output<typeof countRecipientsInput>): Promise<{ count: number }> => ({
  count: (await recipientsOf(scope, input.audience)).memberIds.length,
})
