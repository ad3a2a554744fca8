import { createHash } from 'node:crypto'

/** Random numbers that are the same on every machine. */
export interface Seeded {
  /** 0 up to, not including, `end`. */
  below(end: number): number
  pick<T>(items: readonly [T, ...T[]]): T
}

/** xorshift over 32 bits, started from a text. */
export const seeded = (seed: string): Seeded => {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0) || 1
  const below = (end: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % end
  }
  return { below, pick: (items) => items[below(items.length)] ?? items[0] }
}

/** A UUIDv7 made from a text, ordered by `order` as real ones are by time. */
export const idFrom = (seed: string, order: number): string => {
  const hex = createHash('sha256').update(`${seed}/${order}`).digest('hex')
  const time = (0x019a_0000_0000 + order).toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-8${hex.slice(3, 6)}-${hex.slice(6, 18)}`
}
