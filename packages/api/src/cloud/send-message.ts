import { sendMessage, sendMessageInput } from '@dangjian/cloud'
import { command } from '@dangjian/plugin-kit/server'

/** 发送消息 */
export const send = command({ permission: 'message.send', input: sendMessageInput, summary: '发送消息' }, sendMessage)
