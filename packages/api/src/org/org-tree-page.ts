import { orgTreePage, orgTreePageInput } from '@dangjian/members'
import { query } from '@dangjian/plugin-kit/server'

/** 读取组织架构 */
export const treePage = query({ permission: 'org.read', input: orgTreePageInput, summary: '读取组织架构' }, orgTreePage)
