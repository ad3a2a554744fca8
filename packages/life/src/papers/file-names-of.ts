import { listAttachments } from '@dangjian/attachments'
import type { Scope } from '@dangjian/db'
import { meetingAttachmentOwner } from '../meeting-attachment-owner.ts'

const list = listAttachments([meetingAttachmentOwner])

/** Names of the files that stand on a meeting. */
export const fileNamesOf = async (scope: Scope, meetingId: string): Promise<string[]> => {
  const { items } = await list(scope, { ownerType: meetingAttachmentOwner.type, ownerId: meetingId })
  return items.filter(({ removed }) => removed === null).map(({ name }) => name)
}
