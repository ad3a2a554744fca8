import { grantRole as grant, grantRoleInput } from '@dangjian/identity'
import { command } from '@dangjian/plugin-kit/server'

/** Grants a role over a subtree for a time. */
export const grantRole = command({ permission: 'grant.manage', input: grantRoleInput, summary: '授予角色' }, grant)
