import { recordContact, recordContactInput } from '@dangjian/members'
import { command } from '@dangjian/plugin-kit/server'

/** 登记联系情况 */
export const contact = command({ permission: 'member.manage', input: recordContactInput, summary: '登记联系情况' }, recordContact)
