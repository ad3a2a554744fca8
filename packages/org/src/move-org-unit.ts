import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, today, type LocalDate } from '@dangjian/kernel'
import { z } from 'zod'
import { getOrgUnit } from './get-org-unit.ts'
import { requireKindBelow } from './kind-below.ts'
import { findNamesake, lockTree, moveSubtree } from './org-unit-store.ts'
import { requireEffective, requireVersion } from './require-effective.ts'
import type { OrgUnit } from './org-unit.ts'

/** `version` is the one the person saw; without it whatever stands is moved. */
export const moveOrgUnitInput = z.object({ id: z.uuid(), newParentId: z.uuid(), version: z.number().int().min(1).optional() })
export type MoveOrgUnitInput = z.infer<typeof moveOrgUnitInput>

/** Whether and why an organization cannot be put under another; `moveUnit` asks the same. Throws ORG_ROOT_FIXED, ORG_MOVE_CYCLE, ORG_KIND_UNFIT and ORG_UNIT_CLOSED. */
export const requireMovable = (unit: OrgUnit, parent: OrgUnit): void => {
  if (unit.parentId === null) throw conflict('ORG_ROOT_FIXED', { name: unit.name })
  if (parent.path.startsWith(unit.path)) throw conflict('ORG_MOVE_CYCLE', { name: unit.name, parentName: parent.name })
  requireKindBelow(unit.kind, parent.kind)
  const closed = [unit, parent].find(({ closedOn }) => closedOn !== null)
  if (closed) throw conflict('ORG_UNIT_CLOSED', { name: closed.name })
}

/** Moves without asking who may, with effect from `on` (today or a past day). Throws as `requireMovable`, ORG_NAME_TAKEN, ORG_EFFECTIVE_FUTURE and ORG_EFFECTIVE_EARLY. */
export const moveUnit = async (scope: Scope, unit: OrgUnit, parent: OrgUnit, on: LocalDate): Promise<OrgUnit> => {
  requireMovable(unit, parent)
  if (unit.parentId === parent.id) return unit
  await requireEffective(scope, on, unit, parent)
  const moved: OrgUnit = { ...unit, parentId: parent.id, path: `${parent.path}${unit.id}/`, version: unit.version + 1 }
  // Every other name is compared in the whole tenant, where the move changes nothing.
  if (unit.kind === 'group' && (await findNamesake(scope, moved))) throw conflict('ORG_NAME_TAKEN', { name: unit.name })
  const count = await moveSubtree(scope, unit, parent, on)
  await scope.audit({
    action: 'org.unit-moved',
    subject: { type: 'org_unit', id: unit.id },
    orgPath: moved.path,
    summary: `${unit.name}划归${parent.name}`,
    details: { fromParentId: unit.parentId, toParentId: parent.id, organizations: count },
  })
  return moved
}

/**
 * Puts an organization with everything below it under another from today. Throws NOT_FOUND, FORBIDDEN (org.manage at both ends), ORG_CHANGED, ORG_ROOT_FIXED,
 * ORG_MOVE_CYCLE, ORG_KIND_UNFIT (such as under a 党小组), ORG_UNIT_CLOSED and, for a 党小组 whose name the new branch has already, ORG_NAME_TAKEN.
 */
export const moveOrgUnit = async (scope: Scope, input: MoveOrgUnitInput): Promise<OrgUnit> => {
  // They travel together and run in this order: both ends are read once the tree is locked.
  const [, unit, parent] = await Promise.all([lockTree(scope), getOrgUnit(scope, input.id, 'org.read'), getOrgUnit(scope, input.newParentId, 'org.read')])
  requireCan(scope.access, 'org.manage', unit.path)
  requireCan(scope.access, 'org.manage', parent.path)
  requireVersion(unit, input.version)
  return moveUnit(scope, unit, parent, today(scope.clock))
}
