import { listAccounts as list, listAccountsInput } from '@dangjian/identity'
import { query } from '@dangjian/plugin-kit/server'

/** Accounts of the tenant. */
export const listAccounts = query({ permission: 'account.manage', input: listAccountsInput, summary: '读取本单位账号' }, list)
