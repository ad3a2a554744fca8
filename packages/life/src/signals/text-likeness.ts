/** Characters that stand together in one shingle. */
const SHINGLE = 5
/** Fewer shingles than this say nothing: every short record is like every other. */
const LEAST_SHINGLES = 12

/** Letters alone: two records are alike whatever their dates, numbers, spaces and signs. */
const lettersOf = (text: string): string => text.replaceAll(/<[^>]*>/g, '').replaceAll(/[\p{P}\p{S}\p{Z}\p{N}\p{C}]/gu, '')

/** The shingles of a text: every run of five letters. */
export const shinglesOf = (text: string): ReadonlySet<string> => {
  const letters = lettersOf(text)
  const shingles = new Set<string>()
  for (let at = 0; at + SHINGLE <= letters.length; at += 1) shingles.add(letters.slice(at, at + SHINGLE))
  return shingles
}

/** How alike two texts are, 0…1: the share of shingles they have in common (Jaccard). 0 for texts that are too short to tell. */
export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  if (a.size < LEAST_SHINGLES || b.size < LEAST_SHINGLES) return 0
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let common = 0
  for (const shingle of small) if (large.has(shingle)) common += 1
  return common / (a.size + b.size - common)
}
