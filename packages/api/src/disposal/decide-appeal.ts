import { decideAppeal, decideAppealInput } from '@dangjian/disposal'
import { command } from '@dangjian/plugin-kit/server'

/** 对申诉作出决定. */
export const decideAppealCommand = command({ permission: 'appeal.handle', input: decideAppealInput, summary: '对申诉作出决定' }, decideAppeal)
