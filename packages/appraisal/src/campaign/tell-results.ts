import type { Scope } from '@dangjian/db'
import { addDays, today, type LocalDate } from '@dangjian/kernel'
import { noteLifeRecord } from '@dangjian/life'
import { notifyMembers } from '@dangjian/reminders'
import { recordFacts } from '@dangjian/scoring'
import { z } from 'zod'
import { appraisalSentences } from '../locales/zh-CN.ts'
import { selectGradeRecords, selectPeople, updateCampaign, updateStep } from './campaign-store.ts'
import { factOfGrade } from './grade-facts.ts'
import { loadForStep } from './load-campaign.ts'

export const campaignInput = z.object({ campaignId: z.uuid() })
export type CampaignInput = z.infer<typeof campaignInput>

/** Days in which a person may object after being told; our choice, since the collection of rules names none. */
export const objectionDays = 10

/**
 * Tells each person the own result (EV-04) and opens the time for objections; the year's 民主评议 is then complete for compliance (BR-22). Throws NOT_FOUND, FORBIDDEN
 * (appraisal.manage) and STAGE_MOVED.
 */
export const tellResults = async (scope: Scope, { campaignId }: CampaignInput): Promise<{ objectUntil: LocalDate }> => {
  const { campaign, unit } = await loadForStep(scope, campaignId, 'appraisal.manage', 'tell')
  const day = today(scope.clock)
  const objectUntil = addDays(day, objectionDays)
  const graded = (await selectPeople(scope, campaignId)).filter(({ part }) => part === 'graded')
  await updateCampaign(scope, campaignId, { stage: 'closed', toldOn: day, objectUntil })
  await updateStep(scope, campaignId, 'tell', { endedOn: day, endedBy: scope.actor.name })
  const versions = new Map((await selectGradeRecords(scope, campaignId)).map(({ memberId, version }) => [memberId, version]))
  await recordFacts(scope, graded.flatMap(({ memberId, grade }) => (grade === null ? [] : [factOfGrade(campaign, memberId, grade, versions.get(memberId) ?? 1)])))
  await noteLifeRecord(scope, { orgUnitId: unit.id, kind: 'member_appraisal', period: String(campaign.year), heldOn: campaign.decidedOn ?? day, source: { type: 'appraisal', id: campaignId } })
  await notifyMembers(scope, { matter: `appraisal.told:${campaignId}`, memberIds: graded.map(({ memberId }) => memberId), ...appraisalSentences.notices.tell(campaign.year), link: `/appraisal/${campaignId}` })
  await scope.audit({ action: 'appraisal.told', subject: { type: 'appraisal', id: campaignId }, orgPath: unit.path, summary: appraisalSentences.told(unit.name), details: { told: graded.length, objectUntil } })
  return { objectUntil }
}
