import { fixRoster, ballotInput } from '@dangjian/ballots'
import { command } from '@dangjian/plugin-kit/server'

/** 核定应到会名册. */
export const fixRosterCommand = command({ permission: 'ballot.manage', input: ballotInput, summary: '核定应到会名册' }, fixRoster)
