import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, today, type LocalDate } from '@dangjian/kernel'
import { z } from 'zod'
import { getOrgUnit } from './get-org-unit.ts'
import { listChildren, lockTree, updateUnit } from './org-unit-store.ts'
import { dateSchema } from './org-schema.ts'
import { endVersions, presentSince } from './org-version-store.ts'
import type { OrgUnit } from './org-unit.ts'
import { endPostsOfUnit } from './post-store.ts'

export const closeOrgUnitInput = z.object({ id: z.uuid(), closedOn: dateSchema })
export type CloseOrgUnitInput = z.infer<typeof closeOrgUnitInput>

/** How many members still belong to an organization; the roster lies above this package and is handed in. */
export type CountMembersOf = (scope: Scope, unit: OrgUnit) => Promise<number>

/**
 * Closes without asking who may, with effect from `closedOn`. Throws ORG_ROOT_FIXED, ORG_UNIT_CLOSED, ORG_CLOSE_DATE (in the future, before it was founded or before
 * its last change), ORG_UNIT_HAS_CHILDREN and ORG_UNIT_HAS_MEMBERS with the counts.
 */
export const closeUnit = async (scope: Scope, unit: OrgUnit, closedOn: LocalDate, countMembersOf: CountMembersOf): Promise<OrgUnit> => {
  if (unit.parentId === null) throw conflict('ORG_ROOT_FIXED', { name: unit.name })
  if (unit.closedOn !== null) throw conflict('ORG_UNIT_CLOSED', { name: unit.name })
  const earliest = [unit.foundedOn ?? '', (await presentSince(scope, unit.id)) ?? ''].sort().at(-1) ?? ''
  if (closedOn > today(scope.clock) || closedOn < earliest) throw conflict('ORG_CLOSE_DATE', { date: closedOn })
  const children = (await listChildren(scope, unit.id)).filter((child) => child.closedOn === null)
  if (children.length > 0) throw conflict('ORG_UNIT_HAS_CHILDREN', { name: unit.name, count: children.length })
  const members = await countMembersOf(scope, unit)
  if (members > 0) throw conflict('ORG_UNIT_HAS_MEMBERS', { name: unit.name, count: members })
  await endPostsOfUnit(scope, unit.id, closedOn)
  await updateUnit(scope, unit.id, { closedOn })
  await endVersions(scope, unit.id, closedOn)
  await scope.audit({ action: 'org.unit-closed', subject: { type: 'org_unit', id: unit.id }, orgPath: unit.path, summary: `撤销${unit.name}`, details: { closedOn } })
  return { ...unit, closedOn, version: unit.version + 1 }
}

/** Closes an organization from `closedOn` on and ends its posts on that day; its history stays. Throws NOT_FOUND, FORBIDDEN (org.manage) and as `closeUnit`. */
export const closeOrgUnit = async (scope: Scope, input: CloseOrgUnitInput, countMembersOf: CountMembersOf): Promise<OrgUnit> => {
  await lockTree(scope)
  const unit = await getOrgUnit(scope, input.id, 'org.read')
  requireCan(scope.access, 'org.manage', unit.path)
  return closeUnit(scope, unit, input.closedOn, countMembersOf)
}
