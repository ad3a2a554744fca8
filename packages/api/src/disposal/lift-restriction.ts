import { liftRestriction, liftRestrictionInput } from '@dangjian/disposal'
import { command } from '@dangjian/plugin-kit/server'

/** 解除权利限制. */
export const liftRestrictionCommand = command({ permission: 'disposal.handle', input: liftRestrictionInput, summary: '解除权利限制' }, liftRestriction)
