import { describeBallotProof, ballotInput } from '@dangjian/ballots'
import { query } from '@dangjian/plugin-kit/server'

/** 读取投票结果报告单. */
export const describeBallotProofQuery = query({ permission: 'meeting.read', input: ballotInput, summary: '读取投票结果报告单' }, describeBallotProof)
