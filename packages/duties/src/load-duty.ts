import { pathsWith, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { selectDuties, type DutyRow } from './duty-store.ts'

/** A duty inside the readable subtree, for who holds `permission` there. Throws NOT_FOUND (also while its plugin is off) and FORBIDDEN. */
export const loadDuty = async (scope: Scope, itemId: string, permission: string): Promise<DutyRow> => {
  const [row] = await selectDuties(scope, { paths: pathsWith(scope.access, 'duty.read'), itemId }, { after: undefined, limit: 1 })
  if (!row) throw notFound('duty')
  requireCan(scope.access, permission, row.unitPath)
  return row
}
