import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mergeRanges, seenSeconds, type SeenRange } from './merge-ranges.ts'

const range = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
const ranges = fc.array(range, { maxLength: 12 })
const seconds = 50

/** Second by second: what a person would tick off on a list. */
const reference = (all: readonly SeenRange[]): boolean[] => Array.from({ length: seconds }, (_, at) => all.some(([from, to]) => from <= at && at < to))

it('sees exactly the seconds that any stretch holds, ascending and apart', () => {
  fc.assert(
    fc.property(ranges, ranges, (seen, added) => {
      const merged = mergeRanges(mergeRanges([], seen, seconds), added, seconds)
      expect(reference(merged)).toEqual(reference([...seen, ...added]))
      expect(seenSeconds(merged)).toBe(reference(merged).filter(Boolean).length)
      for (const [index, [from, to]] of merged.entries()) {
        expect(from).toBeLessThan(to)
        const next = merged[index + 1]
        if (next) expect(to).toBeLessThan(next[0])
      }
    }),
    { numRuns: 300 },
  )
})

it('is the same in any order and however often a stretch arrives', () => {
  fc.assert(
    fc.property(ranges, ranges, (one, other) => {
      const there = mergeRanges(mergeRanges([], one, seconds), other, seconds)
      const back = mergeRanges(mergeRanges([], other, seconds), one, seconds)
      expect(back).toEqual(there)
      expect(mergeRanges(there, one, seconds)).toEqual(there)
    }),
    { numRuns: 200 },
  )
})
