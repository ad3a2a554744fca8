import { createAccount, grantRole } from '@dangjian/identity'
import { DEMO_PASSWORD, type DemoAccount } from '../accounts/demo-accounts.ts'
import { demoId } from '../ids.ts'
import { memberIdOf, operatorDesk, type Loading } from './loading.ts'

/** Opens accounts and grants their roles; a member's account needs the member on the roster. */
export const loadAccounts = async (loading: Loading, accounts: readonly DemoAccount[]): Promise<void> => {
  for (const { login, tenantKey, role, displayName, personKey } of accounts) {
    const id = demoId(`account/${login}`)
    const memberId = personKey === null ? null : memberIdOf(loading, personKey)
    await operatorDesk(loading, tenantKey).open(async (scope) => {
      await createAccount(scope, { id, login, displayName, memberId, password: DEMO_PASSWORD }, loading.host.accessSources.homeUnit)
      if (role !== null) await grantRole(scope, { accountId: id, role, orgUnitId: null, validFrom: loading.today, validTo: null })
    })
  }
}
