import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, notFound, today } from '@dangjian/kernel'
import { z } from 'zod'
import { countCovering, listOpenWorkUnits, lockWorkUnit, updateWorkUnit } from './work-unit-store.ts'

export const closeWorkUnitInput = z.object({ id: z.uuid() })
export type CloseWorkUnitInput = z.infer<typeof closeWorkUnitInput>

/** Takes a unit out of the unit line from today. For organizers of the whole tenant. Throws FORBIDDEN (org.manage), NOT_FOUND, WORK_UNIT_CLOSED and WORK_UNIT_IN_USE. */
export const closeWorkUnit = async (scope: Scope, { id }: CloseWorkUnitInput): Promise<{ id: string }> => {
  requireCan(scope.access, 'org.manage', '/')
  const unit = await lockWorkUnit(scope, id)
  if (!unit) throw notFound('workUnit')
  if (unit.closedOn !== null) throw conflict('WORK_UNIT_CLOSED', { name: unit.name })
  const below = (await listOpenWorkUnits(scope)).filter(({ parentId }) => parentId === id).length
  const covering = await countCovering(scope, id)
  if (below + covering > 0) throw conflict('WORK_UNIT_IN_USE', { name: unit.name, units: below, organizations: covering })
  await updateWorkUnit(scope, id, { closedOn: today(scope.clock) })
  await scope.audit({ action: 'org.work-unit-closed', subject: { type: 'work_unit', id }, summary: `撤销单位${unit.name}`, details: {} })
  return { id }
}
