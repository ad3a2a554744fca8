import type { Scope } from '@dangjian/db'
import { today } from '@dangjian/kernel'
import { lifeSentences } from '../locales/zh-CN.ts'
import { archiveCheckedBefore } from '../meeting-store.ts'
import { addSteps } from '../meeting-step-store.ts'

/** Records archived by one call, so that a transaction stays short. */
const BATCH = 500

/**
 * Archives the checked records of the years that are over, so that nobody has to do it one by one; what is not checked waits. For the worker; several may call it
 * at once. Returns how many were archived.
 */
export const archivePastYears = async (scope: Scope): Promise<number> => {
  const year = today(scope.clock).slice(0, 4)
  const ids = await archiveCheckedBefore(scope, `${year}-01-01`, BATCH)
  if (ids.length === 0) return 0
  await addSteps(scope, ids, 'archived', lifeSentences.bySystem)
  await scope.audit({ action: 'meeting.records-archived', subject: { type: 'tenant', id: scope.tenantId }, summary: lifeSentences.archivedYears(year, ids.length), details: { before: `${year}-01-01`, records: ids.length } })
  return ids.length
}
