import type { Session } from '@dangjian/plugin-kit/server'

/** Sessions as read from the database, kept for a moment so that a page with twenty calls asks once. */
export interface SessionCache {
  read(token: string): Promise<Session | null>
  forget(token: string): void
  clear(): void
}

interface Kept {
  readonly session: Promise<Session | null>
  readonly until: number
}

const maxKept = 10_000

/** Keeps an answer for `seconds`: that long may a revoked session or grant still act. */
export const createSessionCache = (readSession: (token: string) => Promise<Session | null>, seconds = 3): SessionCache => {
  const kept = new Map<string, Kept>()
  return {
    read: (token) => {
      const now = performance.now()
      const found = kept.get(token)
      if (found && found.until > now) return found.session
      if (kept.size >= maxKept) kept.clear()
      const session = readSession(token)
      kept.set(token, { session, until: now + seconds * 1000 })
      session.then((value) => value ?? kept.delete(token), () => kept.delete(token))
      return session
    },
    forget: (token) => void kept.delete(token),
    clear: () => kept.clear(),
  }
}
