import { ownFile } from '@dangjian/members'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 读取本人档案 */
export const own = query({ permission: 'self.read', input: noInput, summary: '读取本人档案' }, (scope) => ownFile(scope))
