import { acceptAppeal, acceptAppealInput } from '@dangjian/disposal'
import { command } from '@dangjian/plugin-kit/server'

/** 承办申诉. */
export const acceptAppealCommand = command({ permission: 'appeal.handle', input: acceptAppealInput, summary: '承办申诉' }, acceptAppeal)
