import { endProtectedFact, endProtectedFactInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 结束受保护信息 */
export const endProtected = command({ permission: 'member.sensitive', input: endProtectedFactInput, summary: '结束受保护信息' }, endProtectedFact)
