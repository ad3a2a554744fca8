import { ownCorrections } from '@dangjian/members'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 读取本人更正申请 */
export const mine = query({ permission: 'self.read', input: noInput, summary: '读取本人更正申请' }, (scope) => ownCorrections(scope))
