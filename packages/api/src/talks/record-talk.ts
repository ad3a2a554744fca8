import { recordTalk, recordTalkInput } from '@dangjian/talks'
import { command } from '@dangjian/plugin-kit/server'

/** 登记支部内的谈心谈话. */
export const recordTalkCommand = command({ permission: 'talk.record', input: recordTalkInput, summary: '登记支部内的谈心谈话' }, recordTalk)
