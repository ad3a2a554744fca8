import { unmaskMember, unmaskMemberInput } from '@dangjian/members'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 查看证件号码或者手机号码 */
export const unmask = disclosure({ permission: 'member.unmask', input: unmaskMemberInput, summary: '查看证件号码或者手机号码' }, unmaskMember)
