import { answerSignal, answerSignalInput } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 说明一项核对提示. */
export const answer = command({ permission: 'meeting.check', input: answerSignalInput, summary: '说明核对提示' }, answerSignal)
