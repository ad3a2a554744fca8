import { memberHistory, memberHistoryInput } from '@dangjian/members'
import { query } from '@dangjian/plugin-kit/server'

/** 读取组织关系和任职经历 */
export const history = query({ permission: 'member.read', input: memberHistoryInput, summary: '读取组织关系和任职经历' }, memberHistory)
