import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, today } from '@dangjian/kernel'
import { z } from 'zod'
import { getOrgUnit } from './get-org-unit.ts'
import { listChildren, lockTree, updateUnit } from './org-unit-store.ts'
import { dateSchema } from './org-schema.ts'
import type { OrgUnit } from './org-unit.ts'
import { endPostsOfUnit } from './post-store.ts'

export const closeOrgUnitInput = z.object({ id: z.uuid(), closedOn: dateSchema })
export type CloseOrgUnitInput = z.infer<typeof closeOrgUnitInput>

/** How many members still belong to an organization; the roster lies above this package and is handed in. */
export type CountMembersOf = (scope: Scope, unit: OrgUnit) => Promise<number>

/**
 * Closes an organization from `closedOn` on and ends its posts on that day; its history stays. Throws NOT_FOUND, FORBIDDEN (org.manage), ORG_ROOT_FIXED,
 * ORG_UNIT_CLOSED, ORG_CLOSE_DATE (in the future or before it was founded), ORG_UNIT_HAS_CHILDREN and ORG_UNIT_HAS_MEMBERS with the counts.
 */
export const closeOrgUnit = async (scope: Scope, input: CloseOrgUnitInput, countMembersOf: CountMembersOf): Promise<OrgUnit> => {
  await lockTree(scope)
  const unit = await getOrgUnit(scope, input.id, 'org.read')
  requireCan(scope.access, 'org.manage', unit.path)
  if (unit.parentId === null) throw conflict('ORG_ROOT_FIXED', { name: unit.name })
  if (unit.closedOn !== null) throw conflict('ORG_UNIT_CLOSED', { name: unit.name })
  if (input.closedOn > today(scope.clock) || input.closedOn < (unit.foundedOn ?? '')) throw conflict('ORG_CLOSE_DATE', { date: input.closedOn })
  const children = (await listChildren(scope, unit.id)).filter(({ closedOn }) => closedOn === null)
  if (children.length > 0) throw conflict('ORG_UNIT_HAS_CHILDREN', { name: unit.name, count: children.length })
  const members = await countMembersOf(scope, unit)
  if (members > 0) throw conflict('ORG_UNIT_HAS_MEMBERS', { name: unit.name, count: members })
  await endPostsOfUnit(scope, unit.id, input.closedOn)
  await updateUnit(scope, unit.id, { closedOn: input.closedOn })
  await scope.audit({ action: 'org.unit-closed', subject: { type: 'org_unit', id: unit.id }, orgPath: unit.path, summary: `撤销${unit.name}`, details: { closedOn: input.closedOn } })
  return { ...unit, closedOn: input.closedOn }
}
