import { castBallot, castBallotInput } from '@dangjian/ballots'
import { disclosure } from '@dangjian/plugin-kit/server'

/** 投出本人的一票. The answer is kept nowhere. */
export const castBallotCommand = disclosure({ permission: 'self.read', input: castBallotInput, summary: '投出本人的一票' }, castBallot)
