import { updateMember, updateMemberInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 更正党员登记信息 */
export const update = command({ permission: 'member.manage', input: updateMemberInput, summary: '更正党员登记信息' }, updateMember)
