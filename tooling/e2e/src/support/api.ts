import { DEMO_PASSWORD } from '@dangjian/tooling-demo'

/** What a call over HTTP brought. */
export interface Answer<T = unknown> {
  readonly status: number
  readonly body: T
}

/** The public form of an error. */
export interface ErrorBody {
  readonly code: string
  readonly httpStatus: number
}

/** The procedures as another system calls them, in one person's name. */
export interface Api {
  /** The session cookie, as a browser keeps it. */
  readonly cookie: { readonly name: string; readonly value: string }
  query<T>(procedure: string, input?: unknown): Promise<Answer<T>>
  command<T>(procedure: string, input?: unknown, key?: string): Promise<Answer<T>>
}

/** Address of a procedure below the origin. */
export const pathOf = (procedure: string): string => `/api/v1/${procedure.replaceAll('.', '/')}`

/** Header without which the server takes a changing call for one from another site. */
export const ownHeaders = { 'content-type': 'application/json', 'x-dangjian': '1' } as const

/** Signs in; throws when the server refuses. */
export const apiOf = async (url: string, login: string, password = DEMO_PASSWORD): Promise<Api> => {
  const headers = ownHeaders
  const entered = await fetch(`${url}${pathOf('identity.logIn')}`, { method: 'POST', headers, body: JSON.stringify({ loginName: login, password }) })
  if (!entered.ok) throw new Error(`${login} cannot sign in: ${await entered.text()}`)
  const [, name = '', value = ''] = /^([^=]+)=([^;]+)/.exec(entered.headers.getSetCookie()[0] ?? '') ?? []
  const signed = { ...headers, cookie: `${name}=${value}` }
  const answerOf = async <T>(response: Response): Promise<Answer<T>> => ({ status: response.status, body: (await response.json()) as T })
  return {
    cookie: { name, value },
    query: async <T>(procedure: string, input: unknown = {}) => answerOf<T>(await fetch(`${url}${pathOf(procedure)}?input=${encodeURIComponent(JSON.stringify(input))}`, { headers: signed })),
    command: async <T>(procedure: string, input: unknown = {}, key?: string) =>
      answerOf<T>(await fetch(`${url}${pathOf(procedure)}`, { method: 'POST', headers: { ...signed, ...(key === undefined ? {} : { 'idempotency-key': key }) }, body: JSON.stringify(input) })),
  }
}
