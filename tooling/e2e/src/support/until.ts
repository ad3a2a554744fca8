import { setTimeout as pause } from 'node:timers/promises'

/** Asks again and again, at most every 50 ms, until the answer is there; throws with `what` after `limitMs`. */
export const until = async <T>(what: string, ask: () => Promise<T | undefined>, limitMs = 30_000): Promise<T> => {
  const end = Date.now() + limitMs
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (Date.now() > end) throw new Error(`waited ${limitMs / 1000} s in vain: ${what}`)
    await pause(50)
  }
}
