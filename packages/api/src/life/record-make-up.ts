import { recordMakeUp, recordMakeUpInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 登记补课 */
export const makeUp = command({ permission: 'meeting.record', input: recordMakeUpInput, summary: '登记补课' }, recordMakeUp)
