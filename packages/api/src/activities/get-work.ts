import { getWork, workIdInput } from '@dangjian/activities'
import { query } from '@dangjian/plugin-kit/server'

/** 读取作品内容 */
export const getWorkProcedure = query({ permission: 'session', input: workIdInput, summary: '读取作品内容' }, getWork)
