import type { Scope } from '@dangjian/db'
import { deliverNotice } from './deliver-notice.ts'
import { lockDueNotices, recipientsOfNotice } from './notice-store.ts'

/** Notices that one transaction takes at most. */
const batch = 20

/** Delivers waiting notices whose time has come; several workers share them. A job calls it for a tenant. */
export const deliverDueNotices = async (scope: Scope): Promise<{ delivered: number }> => {
  const due = await lockDueNotices(scope, batch)
  for (const notice of due) await deliverNotice(scope, notice, await recipientsOfNotice(scope, notice.id))
  return { delivered: due.length }
}
