import { listGrants as list, listGrantsInput } from '@dangjian/identity'
import { query } from '@dangjian/plugin-kit/server'

/** Accounts with what was granted to them. */
export const listGrants = query({ permission: 'grant.manage', input: listGrantsInput, summary: '读取账号授权' }, list)
