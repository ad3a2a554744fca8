import { createHash } from 'node:crypto'
import type { TokenCache, IssuedToken } from './token-cache.ts'

/** A vendor's answer that holds its code. */
interface Coded {
  readonly errcode: number
}

/** Codes by which WeChat, WeCom and DingTalk say that a token is not valid (any more): nothing was done. */
export const staleCodes: ReadonlySet<number> = new Set([40001, 40014, 42001])

/** A token could not be had; the code is the vendor's. */
export class TokenRefused extends Error {
  readonly code: string
  readonly isBusy: boolean
  constructor(code: number, isBusy: boolean) {
    super(`token refused: ${code}`)
    this.code = String(code)
    this.isBusy = isBusy
  }
}

/** Names a credential in the cache without keeping its secret as text. */
export const credentialKey = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex')

/** Calls with a token; one that the vendor refuses is replaced once. A refused token means that nothing was done, so that the repetition is safe. */
export const withToken = async <T extends Coded>(cache: TokenCache, key: string, issue: () => Promise<IssuedToken>, call: (token: string) => Promise<T>): Promise<T> => {
  const token = await cache.get(key, issue)
  const answer = await call(token)
  if (!staleCodes.has(answer.errcode)) return answer
  cache.drop(key, token)
  const fresh = await cache.get(key, issue).catch(() => undefined)
  return fresh === undefined ? answer : call(fresh)
}
