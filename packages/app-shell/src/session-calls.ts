import { getUntypedClient } from '@trpc/client'
import type { ApiClient } from './api-client.ts'
import type { SessionInfo } from './session.ts'

/** Who is signed in; null for nobody. */
export const fetchSession = (client: ApiClient): Promise<SessionInfo | null> => client.identity.session.query()

/** Signs in; throws LOGIN_FAILED for a wrong name and a wrong password alike, LOGIN_LOCKED, LOGIN_THROTTLED. */
export const logIn = async (client: ApiClient, input: { loginName: string; password: string }): Promise<void> => {
  await client.identity.logIn.mutate(input)
}

/** Changes one's own password and keeps the person signed in; throws PASSWORD_WRONG, PASSWORD_WEAK, PASSWORD_SAME. */
export const changePassword = async (client: ApiClient, input: { current: string; next: string }): Promise<void> => {
  await client.identity.changePassword.mutate(input)
}

/** Ends the session on the server. */
export const logOut = async (client: ApiClient): Promise<void> => {
  await client.identity.logOut.mutate()
}

/** Sends an act by the name of its procedure (`life.replyToMeeting`) under a key of the caller's: what an outbox needs to send the same act again, exactly once. */
export const sendAct = (client: ApiClient, path: string, input: unknown, idempotencyKey: string): Promise<unknown> => getUntypedClient(client).mutation(path, input, { context: { idempotencyKey } })
