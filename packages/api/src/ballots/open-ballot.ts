import { openBallot, openBallotInput } from '@dangjian/ballots'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 开始投票并给出开箱码. The answer is kept nowhere. */
export const openBallotCommand = disclosure({ permission: 'ballot.manage', input: openBallotInput, summary: '开始投票并给出开箱码' }, openBallot)
