import { shownWorks } from '@dangjian/activities'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 读取展播作品 */
export const shownWorksProcedure = query({ permission: 'self.read', input: noInput, summary: '读取展播作品' }, (scope) => shownWorks(scope))
