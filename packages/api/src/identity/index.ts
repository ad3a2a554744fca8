import { router } from '@dangjian/plugin-kit/server'
import { changePassword } from './change-password.ts'
import { createAccount } from './create-account.ts'
import { createMemberAccount } from './create-member-account.ts'
import { disableAccount } from './disable-account.ts'
import { enableAccount } from './enable-account.ts'
import { grantRole } from './grant-role.ts'
import { listAccounts } from './list-accounts.ts'
import { listAudit } from './list-audit.ts'
import { listGrantableUnits } from './list-grantable-units.ts'
import { listGrants } from './list-grants.ts'
import { listRoles } from './list-roles.ts'
import { logIn } from './log-in.ts'
import { logOut } from './log-out.ts'
import { resetPassword } from './reset-password.ts'
import { revokeGrant } from './revoke-grant.ts'
import { revokeOwnSessions } from './revoke-own-sessions.ts'
import { session } from './session.ts'
import { verifyAudit } from './verify-audit.ts'

/** Procedures of identity. */
export const identityRouter = router({
  changePassword, createAccount, createMemberAccount, disableAccount, enableAccount, grantRole, listAccounts, listAudit, listGrantableUnits, listGrants, listRoles, logIn, logOut, resetPassword,
  revokeGrant, revokeOwnSessions, session, verifyAudit,
})
