/** An access token and how long the vendor lets it be used. */
export interface IssuedToken {
  readonly token: string
  readonly expiresInSeconds: number
}

/** Keeps access tokens: vendors limit how often one may be asked for (WeCom, DingTalk and WeChat document about 7,200 s of validity). */
export interface TokenCache {
  /** The token of a credential; asks for one when there is none or it is about to run out. Callers that come together share one question. */
  get(key: string, issue: () => Promise<IssuedToken>): Promise<string>
  /** Forgets a token that the vendor refused. */
  drop(key: string, token: string): void
}

/** A token is renewed this long before it runs out. */
const earlyMs = 300_000

/** Makes a cache; `nowMs` is the clock that tokens age by. */
export const createTokenCache = (nowMs: () => number = Date.now): TokenCache => {
  const known = new Map<string, { token: Promise<string>; value?: string; until: number }>()
  return {
    get: (key, issue) => {
      const entry = known.get(key)
      if (entry && entry.until > nowMs()) return entry.token
      const fresh: { token: Promise<string>; value?: string; until: number } = { token: Promise.resolve(''), until: nowMs() + earlyMs }
      fresh.token = issue().then(
        ({ token, expiresInSeconds }) => {
          fresh.value = token
          fresh.until = nowMs() + Math.max(expiresInSeconds * 1000 - earlyMs, 1000)
          return token
        },
        (error: unknown) => {
          known.delete(key)
          throw error
        },
      )
      known.set(key, fresh)
      return fresh.token
    },
    drop: (key, token) => {
      if (known.get(key)?.value === token) known.delete(key)
    },
  }
}
