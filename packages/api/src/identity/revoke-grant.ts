import { revokeGrant as revoke, revokeGrantInput } from '@dangjian/identity'
import { command } from '@dangjian/plugin-kit/server'

/** Takes a granted role back. */
export const revokeGrant = command({ permission: 'grant.manage', input: revokeGrantInput, summary: '收回角色' }, revoke)
