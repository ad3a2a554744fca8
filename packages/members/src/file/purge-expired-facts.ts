import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { purgeBefore } from './protected-store.ts'

/** Forgets the content of protected facts whose last day has passed; run by the worker. That there was a fact, its kind and its days stay. Answers how many. */
export const purgeExpiredFacts = async (scope: Scope, limit = 500): Promise<number> => {
  const ids = await purgeBefore(scope, today(scope.clock), limit)
  if (ids.length > 0) {
    await scope.audit({ action: 'member.protected-purged', subject: { type: 'tenant', id: scope.tenantId }, summary: `清除到期的受保护信息${ids.length}项`, details: { factIds: ids } })
  }
  return ids.length
}
