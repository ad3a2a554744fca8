import { recordDefence, recordDefenceInput } from '@dangjian/disposal'
import { command } from '@dangjian/plugin-kit/server'

/** 登记本人申辩. */
export const recordDefenceCommand = command({ permission: 'disposal.handle', input: recordDefenceInput, summary: '登记本人申辩' }, recordDefence)
