import { rosterTemplate } from '@dangjian/members'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** 下载名册模板 */
export const template = query({ permission: 'member.import', input: noInput, summary: '下载名册模板' }, (scope) => rosterTemplate(scope))
