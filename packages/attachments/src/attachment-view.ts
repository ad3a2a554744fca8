import type { AttachmentRow } from './attachment-store.ts'
import { mediaKindOf } from './media-kinds.ts'

/** A file of a record as pages show it. Instants are ISO strings, `size` is in bytes. */
export interface AttachmentView {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  /** Whether the page may show it, or only save it. */
  readonly isShown: boolean
  readonly createdBy: string
  readonly createdAt: string
  /** When, by whom and why it was taken off; null while it stands. */
  readonly removed: { readonly at: string; readonly by: string; readonly reason: string } | null
}

/** A row as it leaves the house. */
export const attachmentView = ({ id, name, mediaType, size, createdByName, createdAt, removedAt, removedBy, removalReason }: AttachmentRow): AttachmentView => ({
  id, name, mediaType, size,
  isShown: mediaKindOf(mediaType)?.shown === 'inline',
  createdBy: createdByName,
  createdAt: createdAt.toISOString(),
  removed: removedAt === null ? null : { at: removedAt.toISOString(), by: removedBy ?? '', reason: removalReason ?? '' },
})
