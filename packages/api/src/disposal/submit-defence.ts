import { submitDefence, submitDefenceInput } from '@dangjian/disposal'
import { command } from '@dangjian/plugin-kit/server'

/** 本人提交申辩. */
export const submitDefenceCommand = command({ permission: 'self.read', input: submitDefenceInput, summary: '本人提交申辩' }, submitDefence)
