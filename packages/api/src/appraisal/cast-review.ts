import { castReview, castReviewInput } from '@dangjian/appraisal'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 评议述职报告. The answer is kept for no repetition: it would stand beside the account. */
export const castReviewCommand = disclosure({ permission: 'self.read', input: castReviewInput, summary: '评议述职报告' }, castReview)
