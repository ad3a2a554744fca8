/** A source of repeatable numbers: the same seed gives the same people on every machine. */
export interface Random {
  /** Whole number in `[from, to]`. */
  between(from: number, to: number): number
  /** One item of a non-empty list. */
  pick<T>(items: readonly T[]): T
  /** A new list in another order. */
  shuffle<T>(items: readonly T[]): T[]
  /** True in `percent` of 100 calls. */
  chance(percent: number): boolean
}

/** Numbers from a text seed (FNV-1a into mulberry32); not for secrets. */
export const seededRandom = (seed: string): Random => {
  let state = 2166136261
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16777619)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1))
  const pick = <T>(items: readonly T[]): T => {
    const item = items[between(0, items.length - 1)]
    if (item === undefined) throw new RangeError('Cannot pick from an empty list')
    return item
  }
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, rank: next() }))
      .sort((left, right) => left.rank - right.rank)
      .map(({ item }) => item)
  return { between, pick, shuffle, chance: (percent) => next() * 100 < percent }
}
