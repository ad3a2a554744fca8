import type { Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { markRemoved, selectAttachment, upsertObject } from './attachment-store.ts'
import { attachmentView, type AttachmentView } from './attachment-view.ts'
import { ownerOf, type AttachmentOwners } from './owners.ts'

export const removeAttachmentInput = z.object({ id: z.uuid(), reason: z.string().trim().min(2).max(200) })
export type RemoveAttachmentInput = z.infer<typeof removeAttachmentInput>

/**
 * Takes a file off its record: the mark, who, when and why stay. Its bytes go when no record refers to them any more. Throws NOT_FOUND, as the owner's
 * `canWrite`, and ATTACHMENT_REMOVED for one that was taken off already.
 */
export const removeAttachment = (owners: AttachmentOwners) => async (scope: Scope, { id, reason }: RemoveAttachmentInput): Promise<AttachmentView> => {
  const row = await selectAttachment(scope, id)
  if (!row) throw notFound('attachment')
  const owner = ownerOf(owners, row.ownerType)
  await owner.canRead(scope, row.ownerId)
  const { orgPath } = await owner.canWrite(scope, row.ownerId)
  const removed = await markRemoved(scope, id, { removedAt: scope.clock.now(), removedBy: scope.actor.name, removalReason: reason })
  if (!removed) throw conflict('ATTACHMENT_REMOVED', { name: row.name })
  // Its content stays for the days that a mistake takes to be seen.
  await upsertObject(scope, { sha256: row.sha256, size: row.size, mediaType: row.mediaType, seenAt: scope.clock.now() })
  const subject = { type: row.ownerType, id: row.ownerId }
  await scope.audit({ action: 'attachment.removed', subject, summary: `移除附件《${row.name}》：${reason}`, orgPath, details: { attachmentId: id, sha256: row.sha256 } })
  return attachmentView(removed)
}
