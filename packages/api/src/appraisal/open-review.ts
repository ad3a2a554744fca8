import { openReview, reportInput } from '@dangjian/appraisal'
import { command } from '@dangjian/plugin-kit/server'

/** 开始述职测评. */
export const openReviewCommand = command({ permission: 'appraisal.manage', input: reportInput, summary: '开始述职测评' }, openReview)
