import type { Scope } from '@dangjian/db'
import { notFound } from '@dangjian/kernel'
import { findRoot } from './org-unit-store.ts'
import type { OrgUnit } from './org-unit.ts'

/** The tenant's highest organization; throws NOT_FOUND while the tenant has no tree. */
export const rootUnit = async (scope: Scope): Promise<OrgUnit> => {
  const unit = await findRoot(scope)
  if (!unit) throw notFound('orgUnit')
  return unit
}
