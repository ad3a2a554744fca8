import { campaignInput, getCampaign } from '@dangjian/appraisal'
import { query } from '@dangjian/plugin-kit/server'

/** 读取一次民主评议. */
export const getCampaignQuery = query({ permission: 'appraisal.read', input: campaignInput, summary: '读取一次民主评议' }, getCampaign)
