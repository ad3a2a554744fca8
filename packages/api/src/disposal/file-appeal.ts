import { fileAppeal, fileAppealInput } from '@dangjian/disposal'
import { command } from '@dangjian/plugin-kit/server'

/** 提出申诉、请求或者意见. */
export const fileAppealCommand = command({ permission: 'self.read', input: fileAppealInput, summary: '提出申诉、请求或者意见' }, fileAppeal)
