import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { getOrgUnit, type OrgActChange } from '@dangjian/org'
import type { ConcernedUnits } from './execute-change.ts'
import { otherIdOf, unitIdOf } from './org-act.ts'

/** The organizations that a change touches. Throws NOT_FOUND for one the person cannot read and FORBIDDEN without `permission` at any of them. */
export const concernedUnits = async (scope: Scope, change: OrgActChange, permission: string): Promise<ConcernedUnits> => {
  const otherId = otherIdOf(change)
  const unit = await getOrgUnit(scope, unitIdOf(change), 'org.read')
  const parent = unit.parentId === null ? null : await getOrgUnit(scope, unit.parentId)
  const other = otherId === null ? null : await getOrgUnit(scope, otherId, 'org.read')
  // A split sets a new organization up beside the old one, so that the superior is touched too.
  for (const touched of [unit, other, change.kind === 'split' ? parent : null]) if (touched !== null) requireCan(scope.access, permission, touched.path)
  return { unit, parent, other }
}
