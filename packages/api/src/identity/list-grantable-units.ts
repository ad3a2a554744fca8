import { grantableUnits } from '@dangjian/identity'
import { query } from '@dangjian/plugin-kit/server'
import { z } from 'zod'

/** Organizations over which a role can be granted: names and places only. */
export const listGrantableUnits = query({ permission: 'grant.manage', input: z.void(), summary: '读取可授权的组织' }, grantableUnits)
