import { memberFile, memberFileInput } from '@dangjian/members'
import { query } from '@dangjian/plugin-kit/server'

/** 读取党员档案 */
export const file = query({ permission: 'member.read', input: memberFileInput, summary: '读取党员档案' }, memberFile)
