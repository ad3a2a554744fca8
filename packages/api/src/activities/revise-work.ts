import { reviseWork, reviseWorkInput } from '@dangjian/activities'
import { command } from '@dangjian/plugin-kit/server'

/** 修改作品 */
export const reviseWorkProcedure = command({ permission: 'self.read', input: reviseWorkInput, summary: '修改作品' }, reviseWork)
