import { messageReceiptCounts, messageReceiptsInput } from '@dangjian/cloud'
import { query } from '@dangjian/plugin-kit/server'

/** 读取消息的送达和已读人数 */
export const receiptCounts = query({ permission: 'message.send', input: messageReceiptsInput, summary: '读取消息的送达和已读人数' }, messageReceiptCounts)
