import { changeMemberState, changeMemberStateInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 登记党籍状态变化 */
export const changeState = command({ permission: 'member.read', input: changeMemberStateInput, summary: '登记党籍状态变化' }, changeMemberState)
