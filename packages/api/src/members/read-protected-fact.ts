import { readProtectedFact, readProtectedFactInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 查看受保护信息 */
export const readProtected = command({ permission: 'member.sensitive', input: readProtectedFactInput, summary: '查看受保护信息' }, readProtectedFact)
