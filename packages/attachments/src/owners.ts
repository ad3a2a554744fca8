import type { Scope } from '@dangjian/db'
import { AppError } from '@dangjian/kernel'

/** Where a record stands; the path goes into the audit trail. */
export interface OwnerPlace {
  readonly orgPath: string
}

/**
 * How one kind of record decides over its files. Both answers throw NOT_FOUND for a record that the person may not see, FORBIDDEN (or the domain's own
 * code) for one that the person sees and may not change. A file is read and changed by whom its record is.
 */
export interface AttachmentOwner {
  /** `meeting`, `admission_case`: part of every upload's address. */
  readonly type: string
  canRead(scope: Scope, id: string): Promise<OwnerPlace>
  canWrite(scope: Scope, id: string): Promise<OwnerPlace>
  /** Every reading of a file is written into the audit trail, because the record holds protected data. */
  readonly auditsReading?: boolean
}

/** Every kind of record that takes files. */
export type AttachmentOwners = readonly AttachmentOwner[]

/** The owner of a type; throws INPUT_INVALID for one that is not registered. */
export const ownerOf = (owners: AttachmentOwners, type: string): AttachmentOwner => {
  const owner = owners.find((each) => each.type === type)
  if (!owner) throw new AppError('INPUT_INVALID', {}, 400)
  return owner
}
