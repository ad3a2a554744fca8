import { listCampaigns, listCampaignsInput } from '@dangjian/appraisal'
import { query } from '@dangjian/plugin-kit/server'

/** 读取各党支部民主评议情况. */
export const listCampaignsQuery = query({ permission: 'appraisal.read', input: listCampaignsInput, summary: '读取各党支部民主评议情况' }, listCampaigns)
