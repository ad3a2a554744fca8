import { deleteUnreferred, selectUnreferred } from './attachment-store.ts'
import type { OpenScope } from './attach-file.ts'
import type { ObjectStore } from './object-store.ts'

/** So long content without a record stays: an upload may be under way, and a file taken off by mistake can be found by an operator. */
export const keptWithoutRecordDays = 7

const batch = 200

/** Removes content that no record of a tenant refers to any more; answers how many. Safe to run beside uploads of the same content and beside itself. */
export const purgeObjects = async (open: OpenScope, store: ObjectStore): Promise<number> => {
  const { before, found } = await open(async (scope) => {
    const limit = new Date(scope.clock.now().getTime() - keptWithoutRecordDays * 86_400_000)
    return { before: limit, found: await selectUnreferred(scope, limit, batch) }
  })
  let purged = 0
  for (const sha256 of found) {
    purged += await open(async (scope) => {
      if (!(await deleteUnreferred(scope, sha256, before))) return 0
      // Inside the transaction: whoever gives the same content now waits for its end and finds that the bytes are gone.
      await store.remove({ tenantId: scope.tenantId, sha256 })
      return 1
    })
  }
  return purged
}
