import { can, requireCan } from '@dangjian/contracts'
import type { Scope } from '@dangjian/db'
import { AppError, forbidden, isLocalDate, notFound } from '@dangjian/kernel'
import { memberBriefs } from '@dangjian/members'
import { notifyMembers } from '@dangjian/reminders'
import { z } from 'zod'
import { talkSentences } from './locales/zh-CN.ts'
import { talkKinds } from './tables.ts'
import { addTalk, ownMember } from './talk-rules.ts'

export const recordOwnTalkInput = z.object({
  otherMemberId: z.uuid(),
  heldOn: z.string().refine(isLocalDate),
  kind: z.enum(talkKinds).default('heart'),
})
export type RecordOwnTalkInput = z.input<typeof recordOwnTalkInput>

/**
 * A member records a talk of the own; the other person is asked to look at it. 提醒谈话 (EDU-14, 《党员教育管理工作条例》第二十八条) only by somebody who records
 * talks for an organization, and it is seen by its two people alone. Throws NOT_A_MEMBER, NOT_FOUND (the other person), FORBIDDEN, TALK_PARTNER_OUTSIDE when the two
 * share neither branch nor superior organization, TALK_WITH_ONESELF, TALK_IN_FUTURE and TALK_ALREADY_RECORDED.
 */
export const recordOwnTalk = async (scope: Scope, input: RecordOwnTalkInput): Promise<{ talkId: string }> => {
  requireCan(scope.access, 'self.read')
  const memberId = ownMember(scope)
  const kind = input.kind ?? 'heart'
  const briefs = await memberBriefs(scope, [memberId, input.otherMemberId])
  const [own, other] = [briefs.get(memberId), briefs.get(input.otherMemberId)]
  if (!own?.orgUnitId || own.path === null || !other || other.path === null) throw notFound('member')
  if (kind === 'reminder' && !can(scope.access, 'talk.record', other.path)) throw forbidden('talk.record')
  // Colleagues of one branch, or somebody whose work reaches the other's branch; nobody else is looked up here.
  if (own.orgUnitId !== other.orgUnitId && !can(scope.access, 'talk.record', other.path)) throw new AppError('TALK_PARTNER_OUTSIDE', { path: 'otherMemberId', unit: own.orgUnitName ?? '' })
  const talkId = await addTalk(scope, { orgUnitId: own.orgUnitId, one: memberId, other: other.id, heldOn: input.heldOn, kind, recordedByMemberId: memberId })
  await scope.audit({
    action: 'talk.recorded', subject: { type: 'talk', id: talkId }, orgPath: own.path, summary: kind === 'heart' ? talkSentences.recorded : talkSentences.recordedPrivately, details: { heldOn: input.heldOn },
  })
  if (kind === 'heart') {
    await notifyMembers(scope, { matter: `talk.recorded:${talkId}`, memberIds: [other.id], title: talkSentences.askTitle(own.name), body: talkSentences.askBody(own.name, input.heldOn), link: '/talks' })
  }
  return { talkId }
}
