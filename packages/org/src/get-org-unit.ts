import { can } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { findUnit } from './org-unit-store.ts'
import type { OrgUnit } from './org-unit.ts'

/**
 * One organization by id. Throws NOT_FOUND when it is absent or another tenant's, and, where a `permission` is named, also when the person
 * lacks it there, so that the two cannot be told apart.
 */
export const getOrgUnit = async (scope: Scope, id: string, permission?: string): Promise<OrgUnit> => {
  const unit = await findUnit(scope, id)
  if (!unit || (permission !== undefined && !can(scope.access, permission, unit.path))) throw notFound('orgUnit')
  return unit
}
