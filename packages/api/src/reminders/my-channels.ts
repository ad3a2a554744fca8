import { myChannels as run, myChannelsInput } from '@dangjian/reminders'
import { query } from '@dangjian/plugin-kit/server'

/** 读取本人的通知通道 */
export const myChannels = query({ permission: 'self.read', input: myChannelsInput, summary: '读取本人的通知通道' }, run)
