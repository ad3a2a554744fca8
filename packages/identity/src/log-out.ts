import type { Scope } from '@dangjian/db'
import { deleteSession, deleteSessionsOf } from './session-store.ts'

/** Ends the session. Ending one that has ended already is no error. */
export const logOut = async (scope: Scope, sessionId: string): Promise<void> => {
  await deleteSession(scope.tx, sessionId)
  await scope.audit({ action: 'login.ended', subject: { type: 'account', id: scope.actor.accountId ?? '' }, summary: `${scope.actor.name}退出登录` })
}

/** Ends every session of the person who asks, on all devices, except the given one; returns how many. */
export const revokeOwnSessions = async (scope: Scope, keepSessionId: string | null): Promise<{ ended: number }> => {
  const { accountId } = scope.actor
  if (accountId === null) return { ended: 0 }
  const ended = await deleteSessionsOf(scope.tx, accountId, keepSessionId ?? undefined)
  await scope.audit({ action: 'sessions.revoked', subject: { type: 'account', id: accountId }, summary: `${scope.actor.name}退出其他设备的登录`, details: { ended } })
  return { ended }
}
