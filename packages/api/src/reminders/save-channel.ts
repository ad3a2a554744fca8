import { saveChannel as run, saveChannelInput } from '@dangjian/reminders'
import { command } from '@dangjian/plugin-kit/server'

/** 保存通知通道设置 */
export const saveChannel = command({ permission: 'channel.manage', input: saveChannelInput, summary: '保存通知通道设置' }, run)
