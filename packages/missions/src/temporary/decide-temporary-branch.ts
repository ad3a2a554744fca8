import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict, notFound } from '@dangjian/kernel'
import { attachMembers } from '@dangjian/members'
import { appointPost, createOrgUnit, getOrgUnit, type OrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { documentSchema, proseSchema } from '../fields-schema.ts'
import { missionSentences } from '../locales/zh-CN.ts'
import { requireSecondPerson } from '../require-second-person.ts'
import { lockMission, lockTemporaryBranch, updateTemporaryBranch, type MissionRow, type TemporaryBranchRow } from './mission-store.ts'

/** An approval names the document; a refusal its reason. */
export const decideTemporaryBranchInput = z.discriminatedUnion('isApproved', [
  z.object({ id: z.uuid(), isApproved: z.literal(true), document: documentSchema }),
  z.object({ id: z.uuid(), isApproved: z.literal(false), answer: proseSchema }),
])
export type DecideTemporaryBranchInput = z.infer<typeof decideTemporaryBranchInput>

const setUp = async (scope: Scope, branch: TemporaryBranchRow, mission: MissionRow, approving: OrgUnit): Promise<OrgUnit> => {
  const unit = await createOrgUnit(scope, {
    parentId: approving.id, kind: 'branch', form: 'temporary_branch', name: branch.name, shortName: branch.shortName, foundedOn: branch.foundedOn,
  })
  await attachMembers(scope, unit, branch.memberIds, branch.foundedOn)
  for (const { memberId, post } of branch.seats) await appointPost(scope, { orgUnitId: unit.id, memberId, post, validFrom: branch.foundedOn, termEndsOn: mission.plannedTo })
  return unit
}

/**
 * Answers the request for a temporary branch. Approved, the branch stands in the tree under the approving organization with its appointed committee (BR-07) and its
 * members attached (BR-05). Throws NOT_FOUND, FORBIDDEN (org.approve over the approving organization), APPROVER_IS_PROPOSER, DECIDES_OWN_MATTER, MISSION_ENDED,
 * TEMPORARY_BRANCH_DECIDED, and what `createOrgUnit`, `attachMembers` and `appointPost` throw.
 */
export const decideTemporaryBranch = async (scope: Scope, input: DecideTemporaryBranchInput): Promise<{ orgUnitId: string | null }> => {
  const branch = await lockTemporaryBranch(scope, input.id)
  const approving = branch ? await getOrgUnit(scope, branch.approvingUnitId) : undefined
  if (!branch || !approving || !can(scope.access, 'org.read', approving.path)) throw notFound('temporaryBranch')
  requireCan(scope.access, 'org.approve', approving.path)
  requireSecondPerson(scope, { accountId: branch.proposedByAccountId, name: branch.proposedBy }, branch.seats.map(({ memberId }) => memberId))
  if (branch.state !== 'proposed') throw conflict('TEMPORARY_BRANCH_DECIDED', { name: branch.name })
  const mission = await lockMission(scope, branch.missionId)
  if (!mission || mission.endedOn !== null) throw conflict('MISSION_ENDED', { name: mission?.name ?? '', endedOn: mission?.endedOn ?? '' })
  const decided = { appointedBy: scope.actor.name, decidedAt: scope.clock.now() }
  if (!input.isApproved) {
    await updateTemporaryBranch(scope, branch.id, { state: 'refused', answer: input.answer, ...decided })
    await scope.audit({ action: 'mission.branch-refused', subject: { type: 'temporary_branch', id: branch.id }, orgPath: approving.path, summary: missionSentences.branchRefused(branch.name) })
    return { orgUnitId: null }
  }
  const unit = await setUp(scope, branch, mission, approving)
  await updateTemporaryBranch(scope, branch.id, { state: 'standing', orgUnitId: unit.id, document: input.document, ...decided })
  await scope.audit({
    action: 'mission.branch-approved', subject: { type: 'temporary_branch', id: branch.id }, orgPath: unit.path, summary: missionSentences.branchApproved(branch.name, branch.memberIds.length),
    details: { missionId: mission.id, document: input.document, seats: branch.seats },
  })
  return { orgUnitId: unit.id }
}
