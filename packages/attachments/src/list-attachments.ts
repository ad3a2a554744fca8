import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'
import { attachmentView, type AttachmentView } from './attachment-view.ts'
import type { AttachmentOwnerInput } from './attach-file.ts'
import { selectAttachments } from './attachment-store.ts'
import { ownerOf, type AttachmentOwners } from './owners.ts'

/** Files of one record; `canWrite` says whether the person may add and remove. */
export interface AttachmentList {
  readonly items: readonly AttachmentView[]
  readonly canWrite: boolean
}

const allows = (answer: Promise<unknown>): Promise<boolean> =>
  answer.then(
    () => true,
    (error: unknown) => {
      if (error instanceof AppError) return false
      throw error
    },
  )

/** The files of a record in the order they came; those taken off are shown to whom may change it. Throws as the owner's `canRead`. */
export const listAttachments = (owners: AttachmentOwners) => async (scope: Scope, { ownerType, ownerId }: AttachmentOwnerInput): Promise<AttachmentList> => {
  const owner = ownerOf(owners, ownerType)
  await owner.canRead(scope, ownerId)
  const canWrite = await allows(owner.canWrite(scope, ownerId))
  const rows = await selectAttachments(scope, ownerType, ownerId)
  return { items: rows.filter(({ removedAt }) => canWrite || removedAt === null).map(attachmentView), canWrite }
}
