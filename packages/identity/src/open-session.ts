import type { Tx } from '@dangjian/db'
import type { AccountRow } from './account-store.ts'
import type { Client } from './identity-host.ts'
import { logInPolicy } from './log-in-policy.ts'
import { insertSession } from './session-store.ts'
import { newToken, sha256 } from './token.ts'

/** A session just opened; `token` goes into the cookie and nowhere else. */
export interface OpenedSession {
  readonly token: string
  readonly sessionId: string
  readonly mustChangePassword: boolean
}

/** Opens a session with a fresh token: never one that the browser brought along. */
export const openSession = async (tx: Tx, account: Pick<AccountRow, 'id' | 'tenantId' | 'passwordChangedAt'>, client: Client, at: Date): Promise<OpenedSession> => {
  const token = newToken()
  const sessionId = sha256(token)
  await insertSession(tx, {
    tokenHash: sessionId,
    accountId: account.id,
    tenantId: account.tenantId,
    createdAt: at,
    lastSeenAt: at,
    expiresAt: new Date(at.getTime() + logInPolicy.absolute),
    userAgent: client.userAgent.slice(0, 300),
  })
  return { token, sessionId, mustChangePassword: account.passwordChangedAt === null }
}
