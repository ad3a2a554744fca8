import { recordOfficerCount, recordOfficerCountInput } from '@dangjian/org'
import { command } from '@dangjian/plugin-kit/server'

/** 登记民警人数 */
export const recordOfficers = command({ permission: 'org.manage', input: recordOfficerCountInput, summary: '登记民警人数' }, recordOfficerCount)
