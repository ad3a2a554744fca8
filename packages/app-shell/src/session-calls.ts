import { getUntypedClient } from '@trpc/client'
import type { ApiClient } from './api-client.ts'
import type { SessionInfo } from './session.ts'

const isSessionInfo = (value: unknown): value is SessionInfo =>
  typeof value === 'object' && value !== null && 'accountId' in value && 'tenant' in value && 'today' in value &&
  'permissions' in value && Array.isArray(value.permissions) && 'plugins' in value && Array.isArray(value.plugins)

/** Reads `identity.session`; null when nobody is signed in. Throws INTERNAL-like when the answer has another shape. */
export const fetchSession = async (client: ApiClient): Promise<SessionInfo | null> => {
  const answer = await getUntypedClient(client).query('identity.session')
  if (answer === null || answer === undefined) return null
  if (!isSessionInfo(answer)) throw new Error('identity.session answered in an unknown shape')
  return answer
}

/** Signs in; throws the server's error (one code for a wrong name and a wrong password alike). */
export const logIn = async (client: ApiClient, input: { loginName: string; password: string }): Promise<void> => {
  await getUntypedClient(client).mutation('identity.logIn', input)
}

/** Ends the session on the server. */
export const logOut = async (client: ApiClient): Promise<void> => {
  await getUntypedClient(client).mutation('identity.logOut')
}
