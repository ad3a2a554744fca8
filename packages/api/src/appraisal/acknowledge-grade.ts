import { acknowledgeGrade, campaignInput } from '@dangjian/appraisal'
import { command } from '@dangjian/plugin-kit/server'

/** 知悉评议结果. */
export const acknowledgeGradeCommand = command({ permission: 'self.read', input: campaignInput, summary: '知悉评议结果' }, acknowledgeGrade)
