import type { Scope } from '@dangjian/db'
import { upsertMessage } from './message-store.ts'

/** A message that another domain puts into the members' own pages. */
export interface MessageToDeliver {
  readonly id: string
  readonly title: string
  readonly body: string
  /** A page of the member app, such as `/activities`. */
  readonly link: string | null
  /** The narrowest organization that holds everybody it goes to. */
  readonly audiencePath: string
  readonly sentBy: string
}

/**
 * Puts a message into the pages of members, one copy each however often it is called with the same id; who has a copy keeps it with its receipt. For other domains:
 * no permission is asked and no audit row written.
 */
export const deliverMessage = async (scope: Scope, message: MessageToDeliver, memberIds: readonly string[]): Promise<void> => {
  await upsertMessage(scope, { ...message, sentAt: scope.clock.now() }, memberIds)
}
