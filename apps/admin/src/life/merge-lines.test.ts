import { expect, it } from 'vitest'
import { compareLines, mergeLines } from './merge-lines.ts'

it('finds what two texts share and what only one has', () => {
  expect(compareLines('一\n二\n三', '一\n二改\n三\n四')).toEqual([
    { kind: 'same', lines: ['一'] }, { kind: 'mine', lines: ['二'] }, { kind: 'theirs', lines: ['二改'] }, { kind: 'same', lines: ['三'] }, { kind: 'theirs', lines: ['四'] },
  ])
  expect(compareLines('同', '同')).toEqual([{ kind: 'same', lines: ['同'] }])
})

it('merges without losing a line of either, whatever the texts', () => {
  const word = (n: number): string => ['甲', '乙', '丙', '丁'][n % 4] ?? ''
  for (let seed = 1; seed < 200; seed += 1) {
    const lines = (step: number): string[] => Array.from({ length: (seed * step) % 9 }, (_, index) => word((seed * (index + step)) >> 1))
    const [mine, theirs] = [lines(3), lines(5)]
    const merged = mergeLines(mine.join('\n'), theirs.join('\n')).split('\n')
    for (const part of [mine, theirs]) {
      let from = 0
      for (const line of part) {
        const at = merged.indexOf(line, from)
        expect(at).toBeGreaterThanOrEqual(from)
        from = at + 1
      }
    }
  }
})

it('takes two texts of 100,000 characters that share nothing', () => {
  const text = (word: string): string => Array.from({ length: 5000 }, (_, index) => `${word}${index}讨论意见若干`).join('\n')
  expect(mergeLines(text('甲'), text('乙')).split('\n')).toHaveLength(10_000)
})
