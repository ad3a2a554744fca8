import { myMessage, myMessageInput } from '@dangjian/cloud'
import { query } from '@dangjian/plugin-kit/server'

/** 读取本人的一条消息 */
export const mineOne = query({ permission: 'self.read', input: myMessageInput, summary: '读取本人的一条消息' }, myMessage)
