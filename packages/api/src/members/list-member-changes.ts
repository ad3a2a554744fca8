import { listMemberChanges, listMemberChangesInput } from '@dangjian/members'
import { query } from '@dangjian/plugin-kit/server'

/** 读取党员变更记录 */
export const changes = query({ permission: 'member.read', input: listMemberChangesInput, summary: '读取党员变更记录' }, listMemberChanges)
