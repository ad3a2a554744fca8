import { readProtectedFact, readProtectedFactInput } from '@dangjian/members'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 查看受保护信息 */
export const readProtected = disclosure({ permission: 'member.sensitive', input: readProtectedFactInput, summary: '查看受保护信息' }, readProtectedFact)
