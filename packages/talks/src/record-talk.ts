import { requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, isLocalDate } from '@dangjian/kernel'
import { getOrgUnit } from '@dangjian/org'
import { z } from 'zod'
import { talkSentences } from './locales/zh-CN.ts'
import { peopleOfBranch } from './people-of-branch.ts'
import { addTalk } from './talk-rules.ts'

export const recordTalkInput = z.object({
  orgUnitId: z.uuid(),
  memberId: z.uuid(),
  otherMemberId: z.uuid(),
  heldOn: z.string().refine(isLocalDate),
})
export type RecordTalkInput = z.infer<typeof recordTalkInput>

/**
 * The branch records that two of its members held a 谈心谈话; each of them can deny it. Throws NOT_FOUND, FORBIDDEN (talk.record), TALK_PARTNER_OUTSIDE,
 * TALK_WITH_ONESELF, TALK_IN_FUTURE and TALK_ALREADY_RECORDED.
 */
export const recordTalk = async (scope: Scope, input: RecordTalkInput): Promise<{ talkId: string }> => {
  const unit = await getOrgUnit(scope, input.orgUnitId, 'talk.read')
  requireCan(scope.access, 'talk.record', unit.path)
  const ids = new Set((await peopleOfBranch(scope, unit.id, input.heldOn)).map(({ memberId }) => memberId))
  for (const path of ['memberId', 'otherMemberId'] as const) if (!ids.has(input[path])) throw new AppError('TALK_PARTNER_OUTSIDE', { path, unit: unit.name })
  const talkId = await addTalk(scope, { orgUnitId: unit.id, one: input.memberId, other: input.otherMemberId, heldOn: input.heldOn, kind: 'heart', recordedByMemberId: null })
  await scope.audit({ action: 'talk.recorded', subject: { type: 'talk', id: talkId }, orgPath: unit.path, summary: talkSentences.recorded, details: { heldOn: input.heldOn } })
  return { talkId }
}
