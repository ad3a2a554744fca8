import { forwardAppeal, forwardAppealInput } from '@dangjian/disposal'
import { command } from '@dangjian/plugin-kit/server'

/** 转递申诉. */
export const forwardAppealCommand = command({ permission: 'appeal.handle', input: forwardAppealInput, summary: '转递申诉' }, forwardAppeal)
