import type { Scope } from '@dangjian/db'
import { AppError, conflict } from '@dangjian/kernel'
import { getOrgUnit, isHomeBranch, type OrgUnit } from '@dangjian/org'

/** The open branch a member may belong to; never a temporary one (BR-05). Throws NOT_FOUND, BRANCH_REQUIRED, ORG_UNIT_CLOSED, and GROUP_UNFIT for a group of another branch. */
export const requirePlace = async (scope: Scope, orgUnitId: string, groupId: string | null): Promise<OrgUnit> => {
  const unit = await getOrgUnit(scope, orgUnitId, 'member.read')
  if (!isHomeBranch(unit)) throw new AppError('BRANCH_REQUIRED', { name: unit.name })
  if (unit.closedOn !== null) throw conflict('ORG_UNIT_CLOSED', { name: unit.name })
  if (groupId === null) return unit
  const group = await getOrgUnit(scope, groupId)
  if (group.kind !== 'group' || group.parentId !== unit.id || group.closedOn !== null) throw new AppError('GROUP_UNFIT', { name: unit.name })
  return unit
}
