import { listSentMessages, listSentMessagesInput } from '@dangjian/cloud'
import { query } from '@dangjian/plugin-kit/server'

/** 读取已发送的消息 */
export const listSent = query({ permission: 'message.send', input: listSentMessagesInput, summary: '读取已发送的消息' }, listSentMessages)
