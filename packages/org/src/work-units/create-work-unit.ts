import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, newId, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { orgNameSchema } from '../org-schema.ts'
import { insertWorkUnit, listOpenWorkUnits, lockWorkUnit } from './work-unit-store.ts'

/** Kinds of the unit line. */
export const workUnitKindSchema = z.enum(['bureau', 'division', 'station', 'brigade', 'police_type'])

export const createWorkUnitInput = z.object({ parentId: z.uuid().nullable(), kind: workUnitKindSchema, name: orgNameSchema, policeType: z.string().trim().min(1).max(40).optional(), id: z.uuid().optional() })
export type CreateWorkUnitInput = z.infer<typeof createWorkUnitInput>

/** Sets up a unit of the unit line. For organizers of the whole tenant. Throws FORBIDDEN (org.manage), NOT_FOUND, WORK_UNIT_CLOSED and WORK_UNIT_NAME_TAKEN. */
export const createWorkUnit = async (scope: Scope, { id = newId(), parentId, kind, name, policeType }: CreateWorkUnitInput): Promise<{ id: string }> => {
  requireCan(scope.access, 'org.manage', '/')
  const parent = parentId === null ? undefined : await lockWorkUnit(scope, parentId)
  if (parentId !== null && !parent) throw notFound('workUnit')
  if (parent && parent.closedOn !== null) throw conflict('WORK_UNIT_CLOSED', { name: parent.name })
  if ((await listOpenWorkUnits(scope)).some((unit) => unit.name === name && unit.parentId === parentId)) throw conflict('WORK_UNIT_NAME_TAKEN', { name })
  await insertWorkUnit(scope, { id, parentId, kind, name, policeType: policeType ?? null, closedOn: null })
  await scope.audit({ action: 'org.work-unit-created', subject: { type: 'work_unit', id }, summary: `登记单位${name}`, details: { kind, parentId } })
  return { id }
}
