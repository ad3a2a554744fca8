import { ownViews } from '@dangjian/members'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 读取谁查看过本人受保护信息 */
export const views = query({ permission: 'self.read', input: noInput, summary: '读取谁查看过本人受保护信息' }, (scope) => ownViews(scope))
