import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { z } from 'zod'
import { orgNameSchema } from '../org-schema.ts'
import { listOpenWorkUnits, lockWorkUnit, updateWorkUnit } from './work-unit-store.ts'

export const renameWorkUnitInput = z.object({ id: z.uuid(), name: orgNameSchema, policeType: z.string().trim().min(1).max(40).nullable() })
export type RenameWorkUnitInput = z.infer<typeof renameWorkUnitInput>

/** Changes a unit's name and 警种. For organizers of the whole tenant. Throws FORBIDDEN (org.manage), NOT_FOUND, WORK_UNIT_CLOSED and WORK_UNIT_NAME_TAKEN. */
export const renameWorkUnit = async (scope: Scope, { id, name, policeType }: RenameWorkUnitInput): Promise<{ id: string }> => {
  requireCan(scope.access, 'org.manage', '/')
  const unit = await lockWorkUnit(scope, id)
  if (!unit) throw notFound('workUnit')
  if (unit.closedOn !== null) throw conflict('WORK_UNIT_CLOSED', { name: unit.name })
  if ((await listOpenWorkUnits(scope)).some((other) => other.id !== id && other.name === name && other.parentId === unit.parentId)) throw conflict('WORK_UNIT_NAME_TAKEN', { name })
  await updateWorkUnit(scope, id, { name, policeType })
  await scope.audit({ action: 'org.work-unit-renamed', subject: { type: 'work_unit', id }, summary: `单位${unit.name}改为${name}`, details: { policeType } })
  return { id }
}
