import { recordAtOnce, recordAtOnceInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 直接记录或者补录未作安排的会议. */
export const recordNow = command({ permission: 'meeting.record', input: recordAtOnceInput, summary: '记录未作安排的会议' }, recordAtOnce)
