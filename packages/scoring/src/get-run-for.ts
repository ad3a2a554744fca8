import { can, type Permission } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { forbidden, notFound } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { findRun } from './run-store.ts'

/**
 * A run that the person may act on with `permission` at the run's organization. Throws NOT_FOUND when it is absent or nothing of it may be
 * seen, FORBIDDEN when it may be seen but not acted on.
 */
export const getRunFor = async (scope: Scope, id: string, permission: Permission, lock = false) => {
  const found = await findRun(scope, id, lock)
  if (!found) throw notFound('score_run')
  const unit = await getOrgUnit(scope, found.run.orgUnitId)
  if (can(scope.access, permission, unit.path)) return { ...found, unit }
  throw can(scope.access, 'score.read', unit.path) ? forbidden(permission) : notFound('score_run')
}
