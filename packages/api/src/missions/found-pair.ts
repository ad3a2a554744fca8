import { foundPair, foundPairInput } from '@dangjian/missions'
import { command } from '@dangjian/plugin-kit/server'

/** 帮带结对 */
export const foundPairProcedure = command({ permission: 'duty.assign', input: foundPairInput, summary: '帮带结对' }, foundPair)
