import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId, today } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { insertLifeRecord } from './life-record-store.ts'
import { assemblySentence } from './locales/closing.zh-CN.ts'
import { reasonSchema } from './meeting-schema.ts'

export const noteAssemblyInput = z.object({
  orgUnitId: z.uuid(),
  heldOn: z.iso.date(),
  /** Who reported on what. */
  note: reasonSchema,
})

/**
 * Records that a committee held the yearly assembly of the organ's members and cadres (OR-10 第二十六条), which has no roster and takes no resolution. Throws
 * NOT_FOUND, FORBIDDEN (meeting.record), ASSEMBLY_NOT_COMMITTEE, HELD_IN_FUTURE and ASSEMBLY_NOTED when the year has one.
 */
export const noteAssembly = async (scope: Scope, { orgUnitId, heldOn, note }: z.infer<typeof noteAssemblyInput>): Promise<{ orgUnitId: string; period: string }> => {
  const unit = await getOrgUnit(scope, orgUnitId, 'meeting.read')
  requireCan(scope.access, 'meeting.record', unit.path)
  if (unit.kind !== 'committee') throw new AppError('ASSEMBLY_NOT_COMMITTEE', { path: 'orgUnitId', unit: unit.name })
  if (heldOn > today(scope.clock)) throw new AppError('HELD_IN_FUTURE', { path: 'heldOn', heldOn })
  const period = heldOn.slice(0, 4)
  const sourceId = newId()
  const isNew = await insertLifeRecord(scope, { orgUnitId: unit.id, kind: 'organ_assembly', period, heldOn, sourceType: 'assembly', sourceId, notedAt: scope.clock.now() })
  if (!isNew) throw conflict('ASSEMBLY_NOTED', { unit: unit.name, period })
  await scope.audit({ action: 'life.assembly-noted', subject: { type: 'life_record', id: sourceId }, orgPath: unit.path, summary: assemblySentence(unit.name, heldOn, note), details: { period, heldOn, note } })
  return { orgUnitId: unit.id, period }
}
