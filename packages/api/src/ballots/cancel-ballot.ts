import { cancelBallot, cancelBallotInput } from '@dangjian/ballots'
import { command } from '@dangjian/plugin-kit/server'

/** 取消投票. */
export const cancelBallotCommand = command({ permission: 'ballot.manage', input: cancelBallotInput, summary: '取消投票' }, cancelBallot)
