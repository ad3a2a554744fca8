import { recountBallot, recountBallotInput } from '@dangjian/ballots'
import { command } from '@dangjian/plugin-kit/server'

/** 重新计票. */
export const recountBallotCommand = command({ permission: 'ballot.manage', input: recountBallotInput, summary: '重新计票' }, recountBallot)
