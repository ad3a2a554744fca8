const pairsOf = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2))

/** How alike two names are, 0 to 1: shared pairs of characters, so that a missing or swapped character costs little (Dice). */
const likeness = (a: string, b: string): number => {
  const [first, second] = [pairsOf(a), pairsOf(b)]
  const rest = [...second]
  const shared = first.filter((pair) => {
    const at = rest.indexOf(pair)
    if (at < 0) return false
    rest.splice(at, 1)
    return true
  }).length
  return first.length + second.length === 0 ? 0 : (2 * shared) / (first.length + second.length)
}

/** The names most like a text, best first, at most `limit`. Endings that nearly all names share are not what makes two alike. */
export const nearestNames = (text: string, names: readonly string[], limit = 3): string[] => {
  const core = (name: string): string => name.replace(/(党支部|支部)$/, '')
  return names
    .map((name) => ({ name, score: likeness(core(text), core(name)) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ name }) => name)
}
