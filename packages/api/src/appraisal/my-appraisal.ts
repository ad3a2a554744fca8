import { campaignInput, myAppraisal } from '@dangjian/appraisal'
import { query } from '@dangjian/plugin-kit/server'

/** 读取本人的一次民主评议. */
export const myAppraisalQuery = query({ permission: 'self.read', input: campaignInput, summary: '读取本人的一次民主评议' }, myAppraisal)
