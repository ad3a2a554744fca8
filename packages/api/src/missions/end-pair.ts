import { endPair, endPairInput } from '@dangjian/missions'
import { command } from '@dangjian/plugin-kit/server'

/** 帮带结对结束 */
export const endPairProcedure = command({ permission: 'duty.assign', input: endPairInput, summary: '帮带结对结束' }, endPair)
