import { proposeExclusion, proposeExclusionInput } from '@dangjian/ballots'
import { command } from '@dangjian/plugin-kit/server'

/** 提出不计入应到会人数. */
export const proposeExclusionCommand = command({ permission: 'ballot.manage', input: proposeExclusionInput, summary: '提出不计入应到会人数' }, proposeExclusion)
