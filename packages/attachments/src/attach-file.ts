import type { Scope } from '@dangjian/db'
import { AppError, newId } from '@dangjian/kernel'
import { z } from 'zod'
import { insertAttachment, selectSameContent, upsertObject } from './attachment-store.ts'
import { attachmentView, type AttachmentView } from './attachment-view.ts'
import type { ObjectStore } from './object-store.ts'
import { ownerOf, type AttachmentOwners } from './owners.ts'
import type { ReceivedFile } from './receive-file.ts'

/** The record that a file belongs to. */
export const attachmentOwnerInput = z.object({ ownerType: z.string().regex(/^[a-z_]{2,40}$/), ownerId: z.uuid() })
export type AttachmentOwnerInput = z.infer<typeof attachmentOwnerInput>

/** Opens a transaction of the tenant in the person's name. */
export type OpenScope = <T>(work: (scope: Scope) => Promise<T>) => Promise<T>


/** Whether the person may add a file to the record; asked before its bytes are read. Throws as the owner's `canWrite`. */
export const requireAttachable = async (scope: Scope, owners: AttachmentOwners, { ownerType, ownerId }: AttachmentOwnerInput): Promise<void> => {
  await ownerOf(owners, ownerType).canWrite(scope, ownerId)
}

/**
 * Adds a received file to a record. The content's row stands first, then its bytes, then the reference: whatever fails between leaves bytes that a row
 * names and the purge finds. The same content on the same record answers the file that is there. Throws as the owner's `canWrite`,
 * STORAGE_FULL and STORAGE_UNAVAILABLE.
 */
export const attachFile = async (open: OpenScope, store: ObjectStore, owners: AttachmentOwners, input: AttachmentOwnerInput & { readonly file: ReceivedFile }): Promise<AttachmentView> => {
  const { ownerType, ownerId, file } = input
  const owner = ownerOf(owners, ownerType)
  const announce = (scope: Scope): Promise<void> => upsertObject(scope, { sha256: file.sha256, size: file.size, mediaType: file.mediaType, seenAt: scope.clock.now() })
  const keep = async (tenantId: string): Promise<void> => {
    if (!(await store.has({ tenantId, sha256: file.sha256 }))) await store.put(tenantId, file)
  }
  const tenantId = await open(async (scope) => {
    await owner.canWrite(scope, ownerId)
    await announce(scope)
    return scope.tenantId
  })
  await keep(tenantId)
  return open(async (scope) => {
    const { orgPath } = await owner.canWrite(scope, ownerId)
    await announce(scope)
    // The content's row is ours now: a purge that was faster has taken the bytes with it, none can come between.
    await keep(tenantId)
    const known = await selectSameContent(scope, ownerType, ownerId, file.sha256)
    if (known) return attachmentView(known)
    const row = { id: newId(), ownerType, ownerId, orgPath, sha256: file.sha256, name: file.name, mediaType: file.mediaType, size: file.size }
    const added = await insertAttachment(scope, { ...row, createdBy: scope.actor.accountId, createdByName: scope.actor.name, createdAt: scope.clock.now() })
    if (!added) throw new AppError('UNAVAILABLE', {}, 503)
    await scope.audit({
      action: 'attachment.added',
      subject: { type: ownerType, id: ownerId },
      summary: `上传附件《${file.name}》`,
      orgPath,
      details: { attachmentId: row.id, sha256: file.sha256, size: file.size, mediaType: file.mediaType },
    })
    return attachmentView(added)
  })
}
