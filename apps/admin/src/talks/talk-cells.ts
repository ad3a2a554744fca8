import type { TalkMatrix } from './types.ts'

/** The days on which two people talked; undefined for one and the same person. */
export const daysOf = (matrix: Pick<TalkMatrix, 'pairs'>, one: string, other: string): { readonly days: readonly string[]; readonly isConfirmed: boolean } | undefined => {
  if (one === other) return undefined
  const [low, high] = one < other ? [one, other] : [other, one]
  return matrix.pairs.find((pair) => pair.low === low && pair.high === high) ?? { days: [], isConfirmed: false }
}

/** Lines of the export: each pair once, days in order, no contents. */
export const exportRows = (matrix: Pick<TalkMatrix, 'pairs' | 'people'>): string[][] => {
  const names = new Map(matrix.people.map(({ memberId, name }) => [memberId, name]))
  return matrix.pairs.flatMap(({ low, high, days }) => days.map((day) => [names.get(low) ?? '', names.get(high) ?? '', day])).toSorted((a, b) => (a[2] ?? '').localeCompare(b[2] ?? ''))
}
