import { withdrawWork, workIdInput } from '@dangjian/activities'
import { command } from '@dangjian/plugin-kit/server'

/** 撤回作品 */
export const withdrawWorkProcedure = command({ permission: 'self.read', input: workIdInput, summary: '撤回作品' }, withdrawWork)
