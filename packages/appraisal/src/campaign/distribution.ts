import type { SheetStep } from '../tables.ts'
import { leastAnswers, marksOf, type SheetMarkWord } from './sheet.ts'

/** How a person was marked on the sheets of one step; null where fewer than five people said something, so that nobody can be guessed. */
export type Distribution = ReadonlyArray<{ readonly mark: SheetMarkWord; readonly votes: number }> | null

interface Line {
  readonly memberId: string
  readonly step: SheetStep
  readonly mark: string
  readonly votes: number
}

/** Distribution of one person in one step; the poll is announced at the meeting and is always shown. Pure. */
export const distributionOf = (tallies: readonly Line[], memberId: string, step: SheetStep): Distribution => {
  const own = tallies.filter((line) => line.memberId === memberId && line.step === step)
  if (own.length === 0) return null
  const said = own.filter(({ mark }) => mark !== 'unknown').reduce((sum, { votes }) => sum + votes, 0)
  if (step !== 'poll' && said < leastAnswers) return null
  return marksOf(step).map((mark) => ({ mark, votes: own.find((line) => line.mark === mark)?.votes ?? 0 }))
}
