import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, conflict, newId } from '@dangjian/kernel'
import { getMemberBrief } from '@dangjian/members'
import { canStandUnder, getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { daySchema } from '../fields-schema.ts'
import { missionSentences } from '../locales/zh-CN.ts'
import type { PlannedSeat } from '../tables.ts'
import { runningMission } from './load-mission.ts'
import { insertTemporaryBranch } from './mission-store.ts'

export const seatPostSchema = z.enum(['secretary', 'deputy_secretary', 'organization', 'publicity', 'discipline', 'committee_member'])
export const seatSchema = z.object({ memberId: z.uuid(), post: seatPostSchema })
const nameSchema = z.string().trim().min(2).max(80).regex(/^[^\p{Cc}]+$/u)

/** `approvingUnitId` is the superior organization that is asked; the members keep their home branches. */
export const proposeTemporaryBranchInput = z.object({
  missionId: z.uuid(),
  approvingUnitId: z.uuid(),
  name: nameSchema,
  shortName: nameSchema,
  foundedOn: daySchema,
  memberIds: z.array(z.uuid()).min(3).max(500),
  seats: z.array(seatSchema).min(1).max(9),
})
export type ProposeTemporaryBranchInput = z.infer<typeof proposeTemporaryBranchInput>

/** The seats of an appointed committee: each held by an attached formal member, one secretary. Throws SEAT_NOT_ATTACHED, SEAT_NOT_FORMAL, SECRETARY_REQUIRED and SEAT_TWICE. */
export const checkSeats = async (scope: Scope, memberIds: readonly string[], seats: readonly PlannedSeat[]): Promise<void> => {
  if (seats.filter(({ post }) => post === 'secretary').length !== 1) throw new AppError('SECRETARY_REQUIRED', { path: 'seats' })
  const single = seats.filter(({ post }) => post !== 'committee_member' && post !== 'deputy_secretary').map(({ post }) => post)
  const held = seats.map(({ memberId, post }) => `${memberId}/${post}`)
  if (new Set(single).size < single.length || new Set(held).size < held.length) throw new AppError('SEAT_TWICE', { path: 'seats' })
  for (const { memberId } of seats) {
    const { name, status } = await getMemberBrief(scope, memberId)
    if (!memberIds.includes(memberId)) throw new AppError('SEAT_NOT_ATTACHED', { path: 'seats', name })
    if (status !== 'formal') throw new AppError('SEAT_NOT_FORMAL', { path: 'seats', name })
  }
}

/**
 * Asks the superior organization for a temporary branch (BR-05): nothing stands yet. Throws NOT_FOUND, FORBIDDEN (mission.manage), MISSION_ENDED,
 * APPROVING_UNIT_UNFIT, MEMBER_TWICE, TEMPORARY_BRANCH_EXISTS, TEMPORARY_BRANCH_DATE and as `checkSeats`.
 */
export const proposeTemporaryBranch = async (scope: Scope, input: ProposeTemporaryBranchInput): Promise<{ id: string }> => {
  const { mission, unit } = await runningMission(scope, input.missionId)
  const approving = await getOrgUnit(scope, input.approvingUnitId, 'org.read')
  requireCan(scope.access, 'mission.manage', approving.path)
  if (!canStandUnder('branch', approving.kind) || approving.closedOn !== null) throw new AppError('APPROVING_UNIT_UNFIT', { path: 'approvingUnitId', name: approving.name })
  if (input.foundedOn < mission.startsOn || input.foundedOn > mission.plannedTo) throw new AppError('TEMPORARY_BRANCH_DATE', { path: 'foundedOn', startsOn: mission.startsOn, plannedTo: mission.plannedTo })
  if (new Set(input.memberIds).size < input.memberIds.length) throw new AppError('MEMBER_TWICE', { path: 'memberIds' })
  for (const memberId of input.memberIds) requireCan(scope.access, 'mission.manage', (await getMemberBrief(scope, memberId)).path ?? '/')
  await checkSeats(scope, input.memberIds, input.seats)
  const id = newId()
  const isNew = await insertTemporaryBranch(scope, {
    ...input, id, state: 'proposed', proposedBy: scope.actor.name, proposedByAccountId: scope.actor.accountId, proposedAt: scope.clock.now(),
  })
  if (!isNew) throw conflict('TEMPORARY_BRANCH_EXISTS', { name: mission.name })
  await scope.audit({
    action: 'mission.branch-proposed', subject: { type: 'temporary_branch', id }, orgPath: unit.path, summary: missionSentences.branchProposed(input.name),
    details: { missionId: mission.id, approvingUnitId: approving.id, members: input.memberIds.length },
  })
  return { id }
}
