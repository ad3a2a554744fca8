import { recordProtectedFact, recordProtectedFactInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 登记受保护信息 */
export const protectedFact = command({ permission: 'member.sensitive', input: recordProtectedFactInput, summary: '登记受保护信息' }, recordProtectedFact)
