import type { Scope } from '@dangjian/db'
import { conflict, today } from '@dangjian/kernel'
import { appraisalSentences } from '../locales/zh-CN.ts'
import { countOpenObjections } from '../objection-store.ts'
import { selectPeople, updateCampaign } from './campaign-store.ts'
import { loadForStep } from './load-campaign.ts'
import type { CampaignInput } from './tell-results.ts'

/**
 * Files a campaign: when every person has acknowledged or the time for objections is over, and no objection waits. Throws NOT_FOUND, FORBIDDEN (appraisal.manage),
 * STAGE_MOVED, APPRAISAL_OBJECTION_OPEN, APPRAISAL_STILL_OPEN and APPRAISAL_CLOSED.
 */
export const closeCampaign = async (scope: Scope, { campaignId }: CampaignInput): Promise<void> => {
  const { campaign, unit } = await loadForStep(scope, campaignId, 'appraisal.manage', 'closed')
  if (campaign.closedOn !== null) throw conflict('APPRAISAL_CLOSED')
  if (((await countOpenObjections(scope, 'campaign', [campaignId])).get(campaignId) ?? 0) > 0) throw conflict('APPRAISAL_OBJECTION_OPEN')
  const day = today(scope.clock)
  const isKnown = (await selectPeople(scope, campaignId)).every(({ part, acknowledgedOn }) => part !== 'graded' || acknowledgedOn !== null)
  if (!isKnown && campaign.objectUntil !== null && day <= campaign.objectUntil) throw conflict('APPRAISAL_STILL_OPEN', { until: campaign.objectUntil })
  await updateCampaign(scope, campaignId, { closedOn: day })
  await scope.audit({ action: 'appraisal.closed', subject: { type: 'appraisal', id: campaignId }, orgPath: unit.path, summary: appraisalSentences.closed(unit.name), details: { year: campaign.year } })
}
