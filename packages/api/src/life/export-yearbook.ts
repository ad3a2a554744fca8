import { exportYearbook, exportYearbookInput } from '@dangjian/life'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 生成年度记录汇编 */
export const makeYearbook = disclosure({ permission: 'meeting.read', input: exportYearbookInput, summary: '生成年度记录汇编' }, exportYearbook)
