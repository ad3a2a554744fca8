import { postKindSchema } from '@dangjian/org'
import { z } from 'zod'

/**
 * Who a reminder is for, reckoned on the day it is sent: everybody under an organization, of some categories or with some standing if named; the holders of posts under it;
 * or named members (500 at most).
 */
export const reminderAudienceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('subtree'), orgUnitId: z.uuid(),
    categories: z.array(z.enum(['serving_officer', 'retired', 'civilian'])).min(1).max(3).optional(),
    statuses: z.array(z.enum(['formal', 'probationary'])).min(1).max(2).optional(),
  }),
  z.object({ kind: z.literal('posts'), orgUnitId: z.uuid(), posts: z.array(postKindSchema).min(1).max(7) }),
  z.object({ kind: z.literal('members'), orgUnitId: z.uuid(), memberIds: z.array(z.uuid()).min(1).max(500) }),
])
export type ReminderAudience = z.output<typeof reminderAudienceSchema>
