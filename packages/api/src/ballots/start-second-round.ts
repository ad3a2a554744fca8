import { startSecondRound, startSecondRoundInput } from '@dangjian/ballots'
import { command } from '@dangjian/plugin-kit/server'

/** 拟定下一轮选举. */
export const startSecondRoundCommand = command({ permission: 'ballot.manage', input: startSecondRoundInput, summary: '拟定下一轮选举' }, startSecondRound)
