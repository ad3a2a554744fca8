import { announceBallot, ballotInput } from '@dangjian/ballots'
import { command } from '@dangjian/plugin-kit/server'

/** 宣布投票结果. */
export const announceBallotCommand = command({ permission: 'ballot.manage', input: ballotInput, summary: '宣布投票结果' }, announceBallot)
