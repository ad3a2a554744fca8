import type { ArchiveFiles } from '@dangjian/db/archive'
import { selectReferred } from './attachment-store.ts'
import type { ObjectStore } from './object-store.ts'

/** The files of a tenant's records for the archive of the tenant. */
export const archivedFiles = (store: ObjectStore): ArchiveFiles => ({
  list: selectReferred,
  read: (tenantId, sha256) => store.read({ tenantId, sha256 }),
  has: (tenantId, sha256) => store.has({ tenantId, sha256 }),
  put: (tenantId, file) => store.put(tenantId, file),
  remove: (tenantId, sha256) => store.remove({ tenantId, sha256 }),
})
