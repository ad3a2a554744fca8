import { campaignInput, closeCampaign } from '@dangjian/appraisal'
import { command } from '@dangjian/plugin-kit/server'

/** 民主评议归档. */
export const closeCampaignCommand = command({ permission: 'appraisal.manage', input: campaignInput, summary: '民主评议归档' }, closeCampaign)
