import { writeSelfReview, writeSelfReviewInput } from '@dangjian/appraisal'
import { command } from '@dangjian/plugin-kit/server'

/** 提交个人自评. */
export const writeSelfReviewCommand = command({ permission: 'self.read', input: writeSelfReviewInput, summary: '提交个人自评' }, writeSelfReview)
