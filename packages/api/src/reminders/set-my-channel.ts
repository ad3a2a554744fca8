import { setMyChannel as run, setMyChannelInput } from '@dangjian/reminders'
import { command } from '@dangjian/plugin-kit/server'

/** 设置本人的通知通道 */
export const setMyChannel = command({ permission: 'self.read', input: setMyChannelInput, summary: '设置本人的通知通道' }, run)
