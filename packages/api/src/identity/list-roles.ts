import { roleIds, roleOf, roleTitles } from '@dangjian/identity'
import { query } from '@dangjian/plugin-kit/server'
import { noInput } from '../no-input.ts'

/** The matrix of roles as the granting page shows it. */
export const listRoles = query({ permission: 'grant.manage', input: noInput, summary: '读取角色与权限对照' }, async () =>
  roleIds.map((id) => ({ id, title: roleTitles[id], ...roleOf(id) })),
)
