import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict } from '@dangjian/kernel'
import { getOrgUnit, type OrgUnit } from '@dangjian/org'

/** A 群团 by id for somebody who may manage it. Throws NOT_FOUND, FORBIDDEN (org.manage), MASS_ORG_REQUIRED and ORG_UNIT_CLOSED. */
export const manageableMassOrg = async (scope: Scope, id: string): Promise<OrgUnit> => {
  const unit = await getOrgUnit(scope, id, 'org.read')
  requireCan(scope.access, 'org.manage', unit.path)
  if (unit.kind !== 'mass_org') throw new AppError('MASS_ORG_REQUIRED', { path: 'orgUnitId', name: unit.name })
  if (unit.closedOn !== null) throw conflict('ORG_UNIT_CLOSED', { name: unit.name })
  return unit
}
