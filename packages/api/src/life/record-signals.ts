import { recordSignals, recordSignalsInput } from '@dangjian/life'
import { query } from '@dangjian/plugin-kit/server'

/** 读取一份记录的核对提示. */
export const signals = query({ permission: 'meeting.check', input: recordSignalsInput, summary: '读取记录核对提示' }, recordSignals)
