import { approveExclusion, approveExclusionInput } from '@dangjian/ballots'
import { command } from '@dangjian/plugin-kit/server'

/** 上级党组织同意不计入应到会人数. */
export const approveExclusionCommand = command({ permission: 'ballot.manage', input: approveExclusionInput, summary: '上级党组织同意不计入应到会人数' }, approveExclusion)
