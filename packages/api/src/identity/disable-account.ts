import { accountInput, disableAccount as disable } from '@dangjian/identity'
import { command } from '@dangjian/plugin-kit/server'

/** Closes an account and ends its sessions. */
export const disableAccount = command({ permission: 'account.manage', input: accountInput, summary: '停用账号' }, disable)
