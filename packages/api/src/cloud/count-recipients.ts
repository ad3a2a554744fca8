import { countRecipients, countRecipientsInput } from '@dangjian/cloud'
import { query } from '@dangjian/plugin-kit/server'

/** 发送前计算接收人数 */
export const recipients = query({ permission: 'message.send', input: countRecipientsInput, summary: '发送前计算接收人数' }, countRecipients)
