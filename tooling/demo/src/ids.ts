import { createHash } from 'node:crypto'

// 2026-01-01T00:00:00Z in milliseconds, as the 48 bits of time of a UUIDv7.
const TIME = '019b76da-a800'

/** The fixed id of one thing of the demonstration, the same on every machine: a UUIDv7 whose random bits come from its key. */
export const demoId = (key: string): string => {
  const hash = createHash('sha256').update(key).digest('hex')
  return `${TIME}-7${hash.slice(0, 3)}-a${hash.slice(3, 6)}-${hash.slice(6, 18)}`
}
