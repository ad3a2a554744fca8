import { getOwnMember } from '@dangjian/members'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 读取本人登记信息 */
export const getOwn = query({ permission: 'self.read', input: noInput, summary: '读取本人登记信息' }, (scope) => getOwnMember(scope))
