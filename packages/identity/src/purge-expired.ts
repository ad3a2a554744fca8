import type { IdentityHost } from './identity-host.ts'
import { logInPolicy } from './log-in-policy.ts'
import { deleteOldFailures } from './login-guard-store.ts'
import { deleteDeadSessions } from './session-store.ts'

/** Removes dead sessions and counters that decide nothing any more; for the worker, every quarter of an hour. */
export const purgeExpired = async ({ database, clock }: Pick<IdentityHost, 'database' | 'clock'>): Promise<{ sessions: number }> => {
  const at = clock.now()
  return database.inTransaction(async (tx) => {
    await deleteOldFailures(tx, new Date(at.getTime() - logInPolicy.forgetFailuresAfter))
    return { sessions: await deleteDeadSessions(tx, at, new Date(at.getTime() - logInPolicy.idle)) }
  })
}
