import { pathsWith } from '@dangjian/contracts'
import { pageInputSchema, type Page, type Scope } from '@dangjian/db'
import type { z } from 'zod'
import { audiencesOfPaths } from './audience-of-path.ts'
import { cursorId } from './cursor-id.ts'
import { pageSentMessages } from './message-store.ts'

export const listSentMessagesInput = pageInputSchema

/** A sent message with its counts. */
export interface SentMessage {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly link: string | null
  /** The narrowest organization that holds everybody it went to; null for the whole tenant. */
  readonly orgUnitName: string | null
  readonly sentBy: string
  readonly sentAt: string
  readonly delivered: number
  readonly read: number
}

/** Messages addressed inside the subtrees where the person holds `message.send`, newest first. Throws CURSOR_INVALID. */
export const listSentMessages = async (scope: Scope, input: z.output<typeof listSentMessagesInput>): Promise<Page<SentMessage>> => {
  const page = await pageSentMessages(scope, { paths: pathsWith(scope.access, 'message.send'), beforeId: cursorId(input.cursor), limit: input.limit })
  const audiences = await audiencesOfPaths(scope, page.items.map(({ message }) => message.audiencePath))
  return {
    ...page,
    items: page.items.map(({ message: { id, title, body, link, audiencePath, sentBy, sentAt }, delivered, read }) => ({
      id, title, body, link, orgUnitName: audiences.get(audiencePath)?.name ?? null, sentBy, sentAt: sentAt.toISOString(), delivered, read,
    })),
  }
}
