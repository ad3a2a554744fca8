import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, newId, today } from '@dangjian/kernel'
import { z } from 'zod'
import { formOfKind } from './form-of-kind.ts'
import { getOrgUnit } from './get-org-unit.ts'
import { requireKindBelow } from './kind-below.ts'
import { findNamesake, insertUnit, lockTree, nextSortKey } from './org-unit-store.ts'
import { dateSchema, orgNameSchema, orgUnitFormSchema, orgUnitKindSchema } from './org-schema.ts'
import { beforeTheRecord, insertFirstVersion } from './org-version-store.ts'
import type { OrgUnit } from './org-unit.ts'

/** `parentId` null makes the root; `id` may be given by an importer that knows it already. */
export const createOrgUnitInput = z.object({
  parentId: z.uuid().nullable(),
  kind: orgUnitKindSchema,
  /** The kind's usual form unless given. */
  form: orgUnitFormSchema.optional(),
  name: orgNameSchema,
  shortName: orgNameSchema,
  sortKey: z.number().int().min(0).max(1_000_000).optional(),
  foundedOn: dateSchema.optional(),
  id: z.uuid().optional(),
})
export type CreateOrgUnitInput = z.input<typeof createOrgUnitInput>

/** Sets up an organization without asking who may: for use cases that asked already. Throws as `createOrgUnit` does, except NOT_FOUND and FORBIDDEN. */
export const setUpUnit = async (scope: Scope, input: CreateOrgUnitInput, parent: OrgUnit | undefined): Promise<OrgUnit> => {
  if (parent) requireKindBelow(input.kind, parent.kind)
  if (parent && parent.closedOn !== null) throw conflict('ORG_UNIT_CLOSED', { name: parent.name })
  const form = formOfKind(input.kind, input.form)
  const id = input.id ?? newId()
  const unit: OrgUnit = {
    id,
    parentId: parent?.id ?? null,
    path: `${parent?.path ?? '/'}${id}/`,
    kind: input.kind,
    form,
    name: input.name,
    shortName: input.shortName,
    sortKey: input.sortKey ?? (parent ? await nextSortKey(scope, parent.id) : 0),
    foundedOn: input.foundedOn ?? null,
    closedOn: null,
    officerCount: null,
    version: 1,
  }
  if (await findNamesake(scope, unit)) throw conflict('ORG_NAME_TAKEN', { name: unit.name })
  if (!(await insertUnit(scope, unit))) throw conflict(parent ? 'ORG_UNIT_EXISTS' : 'ORG_ROOT_EXISTS')
  const day = today(scope.clock)
  await insertFirstVersion(scope, unit, unit.foundedOn === null ? beforeTheRecord : unit.foundedOn < day ? unit.foundedOn : day)
  await scope.audit({ action: 'org.unit-created', subject: { type: 'org_unit', id }, orgPath: unit.path, summary: `设立${unit.name}`, details: { kind: unit.kind, form, parentId: unit.parentId } })
  return unit
}

/**
 * Sets up an organization under `parentId`. Throws NOT_FOUND for an unknown or foreign parent, FORBIDDEN without org.manage there, ORG_KIND_UNFIT, ORG_FORM_UNFIT,
 * ORG_NAME_TAKEN, ORG_UNIT_CLOSED (the parent is closed) and ORG_ROOT_EXISTS.
 */
export const createOrgUnit = async (scope: Scope, input: CreateOrgUnitInput): Promise<OrgUnit> => {
  await lockTree(scope)
  const parent = input.parentId === null ? undefined : await getOrgUnit(scope, input.parentId)
  requireCan(scope.access, 'org.manage', parent?.path ?? '/')
  return setUpUnit(scope, input, parent)
}
