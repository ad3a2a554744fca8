import { countReview, reportInput } from '@dangjian/appraisal'
import { command } from '@dangjian/plugin-kit/server'

/** 结束述职测评. */
export const countReviewCommand = command({ permission: 'appraisal.manage', input: reportInput, summary: '结束述职测评' }, countReview)
