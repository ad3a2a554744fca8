import { recordDisposalVote, recordDisposalVoteInput } from '@dangjian/disposal'
import { findHeldMeeting } from '@dangjian/life'
import { command } from '@dangjian/plugin-kit/server'

/** 登记支部党员大会表决；可以关联已记录的会议. */
export const recordDisposalVoteCommand = command({ permission: 'disposal.handle', input: recordDisposalVoteInput, summary: '登记支部党员大会表决' }, (scope, input) => recordDisposalVote(scope, input, findHeldMeeting))
