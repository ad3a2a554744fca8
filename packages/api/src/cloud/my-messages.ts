import { myMessages, myMessagesInput } from '@dangjian/cloud'
import { query } from '@dangjian/plugin-kit/server'

/** 读取本人的消息 */
export const mine = query({ permission: 'self.read', input: myMessagesInput, summary: '读取本人的消息' }, myMessages)
