import { recordHonour, recordHonourInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 登记荣誉奖励 */
export const honour = command({ permission: 'member.manage', input: recordHonourInput, summary: '登记荣誉奖励' }, recordHonour)
