import { listSignals, listSignalsInput } from '@dangjian/life'
import { query } from '@dangjian/plugin-kit/server'

/** 读取待核对的记录. */
export const askedRecords = query({ permission: 'meeting.check', input: listSignalsInput, summary: '读取待核对的记录' }, listSignals)
