import { setUpCampaign, setUpCampaignInput } from '@dangjian/appraisal'
import { command } from '@dangjian/plugin-kit/server'

/** 启动民主评议党员. */
export const setUpCampaignCommand = command({ permission: 'appraisal.manage', input: setUpCampaignInput, summary: '启动民主评议党员' }, setUpCampaign)
