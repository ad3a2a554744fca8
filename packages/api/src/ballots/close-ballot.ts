import { closeBallot, ballotInput } from '@dangjian/ballots'
import { command } from '@dangjian/plugin-kit/server'

/** 结束投票. */
export const closeBallotCommand = command({ permission: 'ballot.manage', input: ballotInput, summary: '结束投票' }, closeBallot)
