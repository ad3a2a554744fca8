import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { selectAttachment, type AttachmentRow } from './attachment-store.ts'
import { ownerOf, type AttachmentOwners } from './owners.ts'

/** What a download needs. */
export type OpenedAttachment = Pick<AttachmentRow, 'id' | 'name' | 'mediaType' | 'size' | 'sha256'>

/**
 * A file for a person who may read its record; a file that was taken off is there for nobody. Throws NOT_FOUND and as the owner's `canRead`.
 */
export const openAttachment = async (scope: Scope, owners: AttachmentOwners, id: string): Promise<OpenedAttachment> => {
  const row = await selectAttachment(scope, id)
  if (!row || row.removedAt !== null) throw notFound('attachment')
  const owner = ownerOf(owners, row.ownerType)
  const { orgPath } = await owner.canRead(scope, row.ownerId)
  if (owner.auditsReading === true) {
    await scope.audit({ action: 'attachment.read', subject: { type: row.ownerType, id: row.ownerId }, summary: `查看附件《${row.name}》`, orgPath, details: { attachmentId: id } })
  }
  return { id, name: row.name, mediaType: row.mediaType, size: row.size, sha256: row.sha256 }
}
