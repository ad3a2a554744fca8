import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { z } from 'zod'
import { getOrgUnit } from './get-org-unit.ts'
import { findNamesake, lockTree, updateUnit } from './org-unit-store.ts'
import { orgNameSchema } from './org-schema.ts'
import type { OrgUnit } from './org-unit.ts'

export const renameOrgUnitInput = z.object({ id: z.uuid(), name: orgNameSchema, shortName: orgNameSchema, sortKey: z.number().int().min(0).max(1_000_000).optional() })
export type RenameOrgUnitInput = z.infer<typeof renameOrgUnitInput>

/** Changes an organization's names and place among its siblings. Throws NOT_FOUND, FORBIDDEN (org.manage), ORG_UNIT_CLOSED and ORG_NAME_TAKEN. */
export const renameOrgUnit = async (scope: Scope, input: RenameOrgUnitInput): Promise<OrgUnit> => {
  await lockTree(scope)
  const unit = await getOrgUnit(scope, input.id, 'org.read')
  requireCan(scope.access, 'org.manage', unit.path)
  if (unit.closedOn !== null) throw conflict('ORG_UNIT_CLOSED', { name: unit.name })
  const renamed: OrgUnit = { ...unit, name: input.name, shortName: input.shortName, sortKey: input.sortKey ?? unit.sortKey }
  if (await findNamesake(scope, renamed)) throw conflict('ORG_NAME_TAKEN', { name: input.name })
  await updateUnit(scope, unit.id, { name: renamed.name, shortName: renamed.shortName, sortKey: renamed.sortKey })
  const summary = unit.name === renamed.name ? `调整${unit.name}的简称或者排序` : `${unit.name}更名为${renamed.name}`
  await scope.audit({ action: 'org.unit-renamed', subject: { type: 'org_unit', id: unit.id }, orgPath: unit.path, summary, details: { from: unit.name, to: renamed.name } })
  return renamed
}
