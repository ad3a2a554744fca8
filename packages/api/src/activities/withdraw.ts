import { withdraw, withdrawInput } from '@dangjian/activities'
import { command } from '@dangjian/plugin-kit/server'

/** 退出活动 */
export const withdrawProcedure = command({ permission: 'self.read', input: withdrawInput, summary: '退出活动' }, withdraw)
