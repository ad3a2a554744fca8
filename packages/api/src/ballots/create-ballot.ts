import { createBallot, createBallotInput } from '@dangjian/ballots'
import { command } from '@dangjian/plugin-kit/server'

/** 拟定投票. */
export const createBallotCommand = command({ permission: 'ballot.manage', input: createBallotInput, summary: '拟定投票' }, (scope, input) => createBallot(scope, input))
