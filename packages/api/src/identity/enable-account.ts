import { accountInput, enableAccount as enable } from '@dangjian/identity'
import { command } from '@dangjian/plugin-kit/server'

/** Opens a closed account again. */
export const enableAccount = command({ permission: 'account.manage', input: accountInput, summary: '恢复账号' }, enable)
