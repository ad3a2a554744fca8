import { myBallot, ballotInput } from '@dangjian/ballots'
import { query } from '@dangjian/plugin-kit/server'

/** 读取本人参加的一次投票. */
export const myBallotQuery = query({ permission: 'self.read', input: ballotInput, summary: '读取本人参加的一次投票' }, myBallot)
