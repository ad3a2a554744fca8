import { listChannels as run, listChannelsInput } from '@dangjian/reminders'
import { query } from '@dangjian/plugin-kit/server'

/** 读取通知通道设置 */
export const listChannels = query({ permission: 'channel.manage', input: listChannelsInput, summary: '读取通知通道设置' }, run)
