import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { conflict } from '@dangjian/kernel'
import { attachMembers, detachMembers, getMemberBrief } from '@dangjian/members'
import { listPosts } from '@dangjian/org'
import { z } from 'zod'
import { daySchema } from '../fields-schema.ts'
import { missionSentences } from '../locales/zh-CN.ts'
import { standingBranch } from './load-mission.ts'

export const attachToBranchInput = z.object({ id: z.uuid(), memberIds: z.array(z.uuid()).min(1).max(500), validFrom: daySchema })
export type AttachToBranchInput = z.infer<typeof attachToBranchInput>

/** Adds members to a temporary branch that stands. Throws NOT_FOUND, FORBIDDEN (mission.manage over their homes), MISSION_ENDED, TEMPORARY_BRANCH_NOT_STANDING, MEMBER_ATTACHED. */
export const attachToBranch = async (scope: Scope, input: AttachToBranchInput): Promise<void> => {
  const { branch, unit } = await standingBranch(scope, input.id)
  for (const memberId of input.memberIds) requireCan(scope.access, 'mission.manage', (await getMemberBrief(scope, memberId)).path ?? '/')
  await attachMembers(scope, unit, input.memberIds, input.validFrom)
  await scope.audit({
    action: 'mission.members-attached', subject: { type: 'temporary_branch', id: branch.id }, orgPath: unit.path, summary: missionSentences.attached(unit.name, input.memberIds.length),
    details: { memberIds: input.memberIds, validFrom: input.validFrom },
  })
}

/** `validTo` is the first day on which the member is back. */
export const detachFromBranchInput = z.object({ id: z.uuid(), memberId: z.uuid(), validTo: daySchema })
export type DetachFromBranchInput = z.infer<typeof detachFromBranchInput>

/** Lets a member go home before the mission ends. Throws NOT_FOUND, FORBIDDEN, TEMPORARY_BRANCH_NOT_STANDING, MEMBER_HOLDS_SEAT and MEMBER_NOT_ATTACHED. */
export const detachFromBranch = async (scope: Scope, input: DetachFromBranchInput): Promise<void> => {
  const { branch, unit } = await standingBranch(scope, input.id)
  const { name } = await getMemberBrief(scope, input.memberId)
  if ((await listPosts(scope, [unit.id], input.validTo)).some(({ memberId }) => memberId === input.memberId)) throw conflict('MEMBER_HOLDS_SEAT', { name })
  if ((await detachMembers(scope, unit.id, input.validTo, input.memberId)).length === 0) throw conflict('MEMBER_NOT_ATTACHED', { name })
  await scope.audit({
    action: 'mission.member-detached', subject: { type: 'temporary_branch', id: branch.id }, orgPath: unit.path, summary: missionSentences.detached(unit.name, name),
    details: { memberId: input.memberId, validTo: input.validTo },
  })
}
