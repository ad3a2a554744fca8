import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, today, type LocalDate } from '@dangjian/kernel'
import { z } from 'zod'
import { formOfKind } from './form-of-kind.ts'
import { getOrgUnit } from './get-org-unit.ts'
import { findNamesake, lockTree, updateUnit } from './org-unit-store.ts'
import { orgNameSchema, orgUnitFormSchema } from './org-schema.ts'
import { writeVersion } from './org-version-store.ts'
import { requireEffective, requireVersion } from './require-effective.ts'
import type { OrgUnit } from './org-unit.ts'

export const renameOrgUnitInput = z.object({
  id: z.uuid(), name: orgNameSchema, shortName: orgNameSchema, form: orgUnitFormSchema.optional(), sortKey: z.number().int().min(0).max(1_000_000).optional(),
  version: z.number().int().min(1).optional(),
})
export type RenameOrgUnitInput = z.infer<typeof renameOrgUnitInput>

/** Renames without asking who may, with effect from `on`. Throws ORG_UNIT_CLOSED, ORG_FORM_UNFIT, ORG_NAME_TAKEN, ORG_EFFECTIVE_FUTURE and ORG_EFFECTIVE_EARLY. */
export const renameUnit = async (scope: Scope, unit: OrgUnit, change: Partial<Pick<OrgUnit, 'name' | 'shortName' | 'form' | 'sortKey'>>, on: LocalDate): Promise<OrgUnit> => {
  if (unit.closedOn !== null) throw conflict('ORG_UNIT_CLOSED', { name: unit.name })
  const { name, shortName, sortKey } = { ...unit, ...change }
  const form = formOfKind(unit.kind, change.form ?? unit.form)
  const renamed: OrgUnit = { ...unit, name, shortName, sortKey, form, version: unit.version + 1 }
  if (await findNamesake(scope, renamed)) throw conflict('ORG_NAME_TAKEN', { name })
  await requireEffective(scope, on, unit)
  await updateUnit(scope, unit.id, { name, shortName, sortKey, form })
  await writeVersion(scope, renamed, on)
  const summary = unit.name === name ? `调整${name}的简称、形式或者排序` : `${unit.name}更名为${name}`
  await scope.audit({ action: 'org.unit-renamed', subject: { type: 'org_unit', id: unit.id }, orgPath: unit.path, summary, details: { from: unit.name, to: name, form } })
  return renamed
}

/** Changes an organization's names, form and place among its siblings from today. Throws NOT_FOUND, FORBIDDEN (org.manage), ORG_CHANGED, ORG_UNIT_CLOSED, ORG_FORM_UNFIT and ORG_NAME_TAKEN. */
export const renameOrgUnit = async (scope: Scope, { id, version, form, sortKey, ...names }: RenameOrgUnitInput): Promise<OrgUnit> => {
  await lockTree(scope)
  const unit = await getOrgUnit(scope, id, 'org.read')
  requireCan(scope.access, 'org.manage', unit.path)
  requireVersion(unit, version)
  return renameUnit(scope, unit, { ...names, ...(form === undefined ? {} : { form }), ...(sortKey === undefined ? {} : { sortKey }) }, today(scope.clock))
}
