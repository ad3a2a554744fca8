import { receiveAppeal, receiveAppealInput } from '@dangjian/disposal'
import { command } from '@dangjian/plugin-kit/server'

/** 登记收到的申诉. */
export const receiveAppealCommand = command({ permission: 'appeal.handle', input: receiveAppealInput, summary: '登记收到的申诉' }, receiveAppeal)
