import { answerTalk, answerTalkInput } from '@dangjian/talks'
import { command } from '@dangjian/plugin-kit/server'

/** 确认或者否认谈话记录. */
export const answerTalkCommand = command({ permission: 'self.read', input: answerTalkInput, summary: '确认或者否认谈话记录' }, answerTalk)
