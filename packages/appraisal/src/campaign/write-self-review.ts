import type { Scope } from '@dangjian/db'
import { conflict, notFound, today } from '@dangjian/kernel'
import { z } from 'zod'
import { appraisalSentences } from '../locales/zh-CN.ts'
import { appraisalGrades } from '../tables.ts'
import { lockCampaign, selectPeople, updatePerson } from './campaign-store.ts'
import { ownMember } from './load-campaign.ts'

export const writeSelfReviewInput = z.object({ campaignId: z.uuid(), text: z.string().trim().min(20).max(3000), grade: z.enum(appraisalGrades).optional() })
export type WriteSelfReviewInput = z.infer<typeof writeSelfReviewInput>

/**
 * 个人自评 of a member who takes part; may be replaced while the step is open. The own proposal of a grade is one of the things people look at and nothing more.
 * Throws NOT_A_MEMBER, NOT_FOUND (not in it, or exempt), STAGE_MOVED and SELF_GRADE_REFUSED for a probationary member (EV-03).
 */
export const writeSelfReview = async (scope: Scope, { campaignId, text, grade }: WriteSelfReviewInput): Promise<void> => {
  const memberId = ownMember(scope)
  const campaign = await lockCampaign(scope, campaignId)
  const own = campaign ? (await selectPeople(scope, campaignId)).find((person) => person.memberId === memberId) : undefined
  if (!campaign || !own || own.part === 'exempt') throw notFound('appraisal')
  if (campaign.stage !== 'self') throw conflict('STAGE_MOVED', { stage: campaign.stage })
  if (own.part === 'taking_part' && grade !== undefined) throw conflict('SELF_GRADE_REFUSED')
  await updatePerson(scope, campaignId, memberId, { selfText: text, selfGrade: grade ?? null, selfOn: today(scope.clock) })
  await scope.audit({ action: 'appraisal.self-written', subject: { type: 'appraisal', id: campaignId }, summary: appraisalSentences.selfWritten, details: { year: campaign.year } })
}
