import { countBallot, countBallotInput } from '@dangjian/ballots'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 开箱计票. The answer is kept nowhere. */
export const countBallotCommand = disclosure({ permission: 'ballot.manage', input: countBallotInput, summary: '开箱计票' }, countBallot)
