import { campaignInput, tellResults } from '@dangjian/appraisal'
import { command } from '@dangjian/plugin-kit/server'

/** 将评议结果告知本人. */
export const tellResultsCommand = command({ permission: 'appraisal.manage', input: campaignInput, summary: '将评议结果告知本人' }, tellResults)
