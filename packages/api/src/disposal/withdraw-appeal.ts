import { withdrawAppeal, withdrawAppealInput } from '@dangjian/disposal'
import { command } from '@dangjian/plugin-kit/server'

/** 撤回本人的申诉. */
export const withdrawAppealCommand = command({ permission: 'self.read', input: withdrawAppealInput, summary: '撤回本人的申诉' }, withdrawAppeal)
