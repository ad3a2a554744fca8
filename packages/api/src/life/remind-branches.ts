import { remindBranches, remindBranchesInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 向党支部发出督办提醒. */
export const remind = command({ permission: 'reminder.manage', input: remindBranchesInput, summary: '发出督办提醒' }, remindBranches)
