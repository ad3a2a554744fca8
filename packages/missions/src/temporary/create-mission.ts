import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { daySchema, documentSchema, lineSchema } from '../fields-schema.ts'
import { missionSentences } from '../locales/zh-CN.ts'
import { insertMission } from './mission-store.ts'

export const missionKindSchema = z.enum(['aid', 'peacekeeping', 'security', 'rescue', 'case', 'other'])

/** `orgUnitId` is the organization that leads the task; `taskDocument` the document that orders it. */
export const createMissionInput = z.object({
  orgUnitId: z.uuid(),
  kind: missionKindSchema,
  name: lineSchema,
  place: lineSchema,
  startsOn: daySchema,
  plannedTo: daySchema,
  taskDocument: documentSchema,
})
export type CreateMissionInput = z.infer<typeof createMissionInput>

/** Records a task. Throws NOT_FOUND, FORBIDDEN (mission.manage), ORG_UNIT_CLOSED and MISSION_DATES. */
export const createMission = async (scope: Scope, input: CreateMissionInput): Promise<{ id: string }> => {
  const unit = await getOrgUnit(scope, input.orgUnitId, 'org.read')
  requireCan(scope.access, 'mission.manage', unit.path)
  if (unit.closedOn !== null) throw conflict('ORG_UNIT_CLOSED', { name: unit.name })
  if (input.plannedTo <= input.startsOn) throw new AppError('MISSION_DATES', { path: 'plannedTo', startsOn: input.startsOn, plannedTo: input.plannedTo })
  const id = newId()
  await insertMission(scope, { ...input, id, createdBy: scope.actor.name, createdAt: scope.clock.now() })
  await scope.audit({ action: 'mission.created', subject: { type: 'mission', id }, orgPath: unit.path, summary: missionSentences.missionCreated(input.name), details: { kind: input.kind, taskDocument: input.taskDocument } })
  return { id }
}
