import type { Scope } from '@dangjian/db'
import { AppError, forbidden, today } from '@dangjian/kernel'
import { z } from 'zod'
import { appraisalSentences } from '../locales/zh-CN.ts'
import { updateCampaign, updateStep } from './campaign-store.ts'
import { loadForStep, mayApprove, requireOtherPerson } from './load-campaign.ts'

export const approveCampaignInput = z.object({ campaignId: z.uuid(), isAgreed: z.boolean(), note: z.string().trim().max(500).default('') })
export type ApproveCampaignInput = z.input<typeof approveCampaignInput>

/**
 * The superior organization agrees to the result and files it, or sends it back with a reason to be decided anew. Another person than who recorded the grades. Throws
 * NOT_FOUND, FORBIDDEN (appraisal.decide over the superior organization), STAGE_MOVED, APPROVER_IS_PROPOSER and APPROVAL_NOTE_MISSING.
 */
export const approveCampaign = async (scope: Scope, input: ApproveCampaignInput): Promise<void> => {
  const { campaign, unit } = await loadForStep(scope, input.campaignId, 'appraisal.decide', 'approve')
  if (!mayApprove(scope, unit)) throw forbidden('appraisal.decide')
  requireOtherPerson(scope, { accountId: campaign.decidedByAccountId, name: campaign.decidedBy })
  const note = input.note ?? ''
  if (!input.isAgreed && note === '') throw new AppError('APPROVAL_NOTE_MISSING', { path: 'note' })
  const day = today(scope.clock)
  await updateCampaign(scope, campaign.id, input.isAgreed ? { stage: 'tell', approvedOn: day, approvedBy: scope.actor.name, approvalNote: note === '' ? null : note } : { stage: 'grade', approvalNote: note })
  if (input.isAgreed) await updateStep(scope, campaign.id, 'approve', { endedOn: day, endedBy: scope.actor.name, note: note === '' ? null : note })
  else await updateStep(scope, campaign.id, 'grade', { endedOn: null, endedBy: null, meetingId: null })
  await scope.audit({
    action: input.isAgreed ? 'appraisal.approved' : 'appraisal.sent-back', subject: { type: 'appraisal', id: campaign.id }, orgPath: unit.path,
    summary: input.isAgreed ? appraisalSentences.approved(unit.name) : appraisalSentences.sentBack(unit.name, note), details: { isAgreed: input.isAgreed },
  })
}
