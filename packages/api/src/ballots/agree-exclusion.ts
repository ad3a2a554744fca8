import { agreeExclusion, exclusionInput } from '@dangjian/ballots'
import { command } from '@dangjian/plugin-kit/server'

/** 登记党员大会同意不计入应到会人数. */
export const agreeExclusionCommand = command({ permission: 'ballot.manage', input: exclusionInput, summary: '登记党员大会同意不计入应到会人数' }, agreeExclusion)
