import { getMember, getMemberInput } from '@dangjian/members'
import { query } from '@dangjian/plugin-kit/server'

/** 读取党员登记信息 */
export const get = query({ permission: 'member.read', input: getMemberInput, summary: '读取党员登记信息' }, getMember)
