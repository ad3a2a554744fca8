import { getBallot, ballotInput } from '@dangjian/ballots'
import { query } from '@dangjian/plugin-kit/server'

/** 读取一次投票的名册、进程和结果. */
export const getBallotQuery = query({ permission: 'meeting.read', input: ballotInput, summary: '读取一次投票的名册、进程和结果' }, getBallot)
