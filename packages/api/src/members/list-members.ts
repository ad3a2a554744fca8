import { listMembers, listMembersInput } from '@dangjian/members'
import { query } from '@dangjian/plugin-kit/server'

/** 列出党员名册 */
export const list = query({ permission: 'member.read', input: listMembersInput, summary: '列出党员名册' }, listMembers)
