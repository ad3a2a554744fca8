import { unreadCount, unreadCountInput } from '@dangjian/cloud'
import { query } from '@dangjian/plugin-kit/server'

/** 读取本人未读消息数 */
export const unread = query({ permission: 'self.read', input: unreadCountInput, summary: '读取本人未读消息数' }, unreadCount)
