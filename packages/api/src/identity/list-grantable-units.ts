import { grantableUnits } from '@dangjian/identity'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** Organizations over which a role can be granted: names and places only. */
export const listGrantableUnits = query({ permission: 'grant.manage', input: noInput, summary: '读取可授权的组织' }, grantableUnits)
