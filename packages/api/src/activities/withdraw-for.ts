import { withdrawFor, withdrawForInput } from '@dangjian/activities'
import { command } from '@dangjian/plugin-kit/server'

/** 代为退出 */
export const withdrawForProcedure = command({ permission: 'activity.manage', input: withdrawForInput, summary: '代为退出' }, withdrawFor)
