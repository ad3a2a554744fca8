import { checklistProgress, checklistProgressInput } from '@dangjian/duties'
import { query } from '@dangjian/plugin-kit/server'

/** 读取责任清单进度. */
export const progress = query({ permission: 'duty.read', input: checklistProgressInput, summary: '读取责任清单进度' }, checklistProgress)
