import { reviewWork, reviewWorkInput } from '@dangjian/activities'
import { command } from '@dangjian/plugin-kit/server'

/** 审核作品 */
export const reviewWorkProcedure = command({ permission: 'activity.manage', input: reviewWorkInput, summary: '审核作品' }, reviewWork)
