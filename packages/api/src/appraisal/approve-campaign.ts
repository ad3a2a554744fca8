import { approveCampaign, approveCampaignInput } from '@dangjian/appraisal'
import { command } from '@dangjian/plugin-kit/server'

/** 审核民主评议结果. */
export const approveCampaignCommand = command({ permission: 'appraisal.decide', input: approveCampaignInput, summary: '审核民主评议结果' }, approveCampaign)
