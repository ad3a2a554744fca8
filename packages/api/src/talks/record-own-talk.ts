import { recordOwnTalk, recordOwnTalkInput } from '@dangjian/talks'
import { command } from '@dangjian/plugin-kit/server'

/** 登记本人的谈心谈话. */
export const recordOwnTalkCommand = command({ permission: 'self.read', input: recordOwnTalkInput, summary: '登记本人的谈心谈话' }, recordOwnTalk)
