import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { today, type LocalDate } from '@dangjian/kernel'
import { getOrgUnit } from './get-org-unit.ts'
import { lockUnit, setTermEndOfUnit } from './post-store.ts'

/** Moves the planned end of a committee's present term; who may approve that is for the caller (EL-01). Throws NOT_FOUND and FORBIDDEN (org.approve). */
export const moveTermEnd = async (scope: Scope, orgUnitId: string, termEndsOn: LocalDate): Promise<void> => {
  const unit = await getOrgUnit(scope, orgUnitId, 'org.read')
  requireCan(scope.access, 'org.approve', unit.path)
  await lockUnit(scope, unit.id)
  await setTermEndOfUnit(scope, unit.id, termEndsOn, today(scope.clock))
}
