import { submitWork, submitWorkInput } from '@dangjian/activities'
import { command } from '@dangjian/plugin-kit/server'

/** 提交作品 */
export const submitWorkProcedure = command({ permission: 'self.read', input: submitWorkInput, summary: '提交作品' }, submitWork)
