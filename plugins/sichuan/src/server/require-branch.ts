import { requireCan } from '@dangjian/contracts'
import { AppError } from '@dangjian/kernel'
import type { PluginScope } from '@dangjian/plugin-kit/server'

/** The branch of an act, inside the subtree of the person's permission. Throws NOT_FOUND, FORBIDDEN and METHOD_OF_BRANCH for a committee or a party group. */
export const requireBranch = async (scope: PluginScope, permission: string, orgUnitId: string) => {
  const unit = await scope.core.org.get(orgUnitId)
  requireCan(scope.access, permission, unit.path)
  if (unit.kind !== 'branch') throw new AppError('METHOD_OF_BRANCH', { unit: unit.name }, 422)
  return unit
}
